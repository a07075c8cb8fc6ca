-- Care that begins now begins by the database's own clock, so that an app server a little ahead opens no gap.
create or replace function app_accept_invitation(of_owner uuid, secret_hash bytea, new_relationship uuid, at timestamptz)
  returns table (client_id uuid, psychologist_id uuid, invitation_id uuid)
  language plpgsql security definer set search_path = ''
  as $$
  declare
    mine public.invitations%rowtype;
    inviter_role text; my_role text; me uuid := public.app_actor_id(); client uuid; psychologist uuid; scope text;
  begin
    select i.* into mine from public.invitations i
     where i.owner_id = of_owner and i.token_hash = secret_hash and i.accepted_at is null and i.revoked_at is null and i.expires_at > at
       for update;
    if not found or me is null or me = of_owner then return; end if;
    select a.role into inviter_role from public.accounts a where a.id = of_owner and a.suspended_at is null;
    select a.role into my_role from public.accounts a where a.id = me and a.suspended_at is null;
    if inviter_role = 'psychologist' and my_role = 'client' then client := me; psychologist := of_owner;
    elsif inviter_role = 'client' and my_role = 'psychologist' then client := of_owner; psychologist := me;
    else return; end if;
    if not exists (select 1 from public.psychologist_profiles p where p.owner_id = psychologist and p.verified_at is not null) then return; end if;
    perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(client::text || psychologist::text, 11));
    if exists (select 1 from public.care_relationships r where r.client_id = client and r.psychologist_id = psychologist and r.ended_at is null
      and (r.ends_at is null or r.ends_at > at)) then return; end if;
    insert into public.care_relationships (client_id, id, psychologist_id, created_at, started_at)
    values (client, new_relationship, psychologist, at, least(at, now()));
    insert into public.care_events (owner_id, id, relationship_id, kind, by_id, at)
    values (client, pg_catalog.gen_random_uuid(), new_relationship, 'accepted', me, at);
    update public.invitations i set accepted_at = at, accepted_by = me, relationship_id = new_relationship
     where i.owner_id = of_owner and i.id = mine.id;
    if client = of_owner and mine.scopes is not null then
      foreach scope in array mine.scopes loop
        insert into public.consents (owner_id, id, relationship_id, psychologist_id, scope, agreed_text, granted_at)
        values (client, pg_catalog.gen_random_uuid(), new_relationship, psychologist, scope, coalesce(mine.agreed_text, ''), at);
      end loop;
    end if;
    return query select client, psychologist, mine.id;
  end $$;
--> statement-breakpoint
create or replace function app_accept_handover(wanted uuid, new_relationship uuid, at timestamptz) returns table (psychologist_id uuid, proposed_by uuid)
  language plpgsql security definer set search_path = ''
  as $$
  declare mine public.handovers%rowtype; me uuid := public.app_actor_id();
  begin
    select h.* into mine from public.handovers h where h.owner_id = me and h.id = wanted and h.answer is null for update;
    if not found then return; end if;
    if not exists (select 1 from public.psychologist_profiles p join public.accounts a on a.id = p.owner_id
      where p.owner_id = mine.colleague_id and p.verified_at is not null and a.role = 'psychologist' and a.suspended_at is null) then return; end if;
    if not exists (select 1 from public.care_relationships r where r.client_id = me and r.id = mine.relationship_id and r.ended_at is null) then return; end if;
    if exists (select 1 from public.care_relationships r where r.client_id = me and r.psychologist_id = mine.colleague_id and r.ended_at is null
      and (r.ends_at is null or r.ends_at > at)) then return; end if;
    insert into public.care_relationships (client_id, id, psychologist_id, kind, cover_for, created_at, started_at, ends_at)
    values (me, new_relationship, mine.colleague_id, case mine.kind when 'cover' then 'cover' else 'care' end,
      case mine.kind when 'cover' then mine.relationship_id end, at,
      case when mine.starts_at > at then mine.starts_at else least(at, now()) end, case mine.kind when 'cover' then mine.ends_at end);
    if mine.kind = 'transfer' then
      update public.care_relationships r set ended_at = at, ended_by = me where r.client_id = me and r.id = mine.relationship_id;
    end if;
    update public.handovers h set answer = 'accepted', answered_at = at, new_relationship_id = new_relationship where h.owner_id = me and h.id = wanted;
    insert into public.care_events (owner_id, id, relationship_id, kind, by_id, at)
    values (me, pg_catalog.gen_random_uuid(), mine.relationship_id, mine.kind, me, at);
    return query select mine.colleague_id, mine.proposed_by;
  end $$;
