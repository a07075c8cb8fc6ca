-- Care that is agreed for later opens nothing before its day; and holes in the walls around care, closed.
--> statement-breakpoint
create or replace function app_shared_with_actor(wanted_scope text) returns uuid[]
  language sql stable set search_path = ''
  as $$
    select coalesce(array_agg(c.owner_id), '{}')
      from public.care_relationships r
      join public.consents c on c.owner_id = r.client_id and c.relationship_id = r.id
      join public.accounts a on a.id = r.psychologist_id
     where r.psychologist_id = (select public.app_actor_id())
       and r.started_at <= now() and r.ended_at is null and r.paused_at is null
       and (r.ends_at is null or r.ends_at > now())
       and c.psychologist_id = r.psychologist_id and c.scope = wanted_scope and c.withdrawn_at is null
       and a.role = 'psychologist' and a.suspended_at is null
       and ((select public.app_preview_of()) is null or r.client_id = (select public.app_preview_of()))
  $$;
--> statement-breakpoint
create or replace function app_clients_of_actor() returns uuid[]
  language sql stable set search_path = ''
  as $$
    select coalesce(array_agg(r.client_id), '{}')
      from public.care_relationships r
      join public.accounts a on a.id = r.psychologist_id
     where r.psychologist_id = (select public.app_actor_id())
       and r.started_at <= now() and r.ended_at is null and r.paused_at is null
       and (r.ends_at is null or r.ends_at > now())
       and a.role = 'psychologist' and a.suspended_at is null
       and ((select public.app_preview_of()) is null or r.client_id = (select public.app_preview_of()))
  $$;
--> statement-breakpoint
create or replace function app_relationships_of_actor() returns uuid[]
  language sql stable set search_path = ''
  as $$
    select coalesce(array_agg(r.id), '{}')
      from public.care_relationships r
     where r.psychologist_id = (select public.app_actor_id()) and r.client_id = any (public.app_clients_of_actor())
       and r.started_at <= now() and r.ended_at is null and r.paused_at is null
       and (r.ends_at is null or r.ends_at > now())
  $$;
--> statement-breakpoint
create or replace function app_client_zone(wanted uuid) returns text
  language sql stable security definer set search_path = ''
  as $$
    select p.zone from public.profiles p
     where p.owner_id = wanted and exists (
       select 1 from public.care_relationships r join public.accounts a on a.id = r.psychologist_id
        where r.client_id = wanted and r.psychologist_id = public.app_actor_id()
          and r.started_at <= pg_catalog.now() and r.ended_at is null and r.paused_at is null
          and (r.ends_at is null or r.ends_at > pg_catalog.now())
          and a.role = 'psychologist' and a.suspended_at is null
          and (public.app_preview_of() is null or r.client_id = public.app_preview_of()))
  $$;
--> statement-breakpoint
-- A cover that ran out keeps nobody from beginning anew.
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
    values (client, new_relationship, psychologist, at, at);
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
-- Whoever paused care is the one who resumes it, also when somebody tries to take the pause over first.
create or replace function app_guard_care() returns trigger
  language plpgsql set search_path = ''
  as $$
  begin
    if public.app_actor_id() is null then return new; end if;
    if new.ended_at is not null and new.ended_by is distinct from public.app_actor_id() then
      raise exception 'who ends care is named' using errcode = '42501';
    end if;
    if old.paused_at is not null and new.paused_at is null and new.ended_at is null
       and old.paused_by is distinct from public.app_actor_id() then
      raise exception 'only who paused care resumes it' using errcode = '42501';
    end if;
    if old.paused_at is not null and new.paused_at is not null and new.paused_by is distinct from old.paused_by then
      raise exception 'a pause stays whose it is' using errcode = '42501';
    end if;
    if new.paused_at is not null and old.paused_at is null and new.paused_by is distinct from public.app_actor_id() then
      raise exception 'who pauses care is named' using errcode = '42501';
    end if;
    return new;
  end $$;
--> statement-breakpoint
-- Which of the actor's own psychologists are suspended now: their client must not be told that they can read.
create function app_suspended_psychologists() returns uuid[]
  language sql stable security definer set search_path = ''
  as $$
    select coalesce(pg_catalog.array_agg(r.psychologist_id), '{}')
      from public.care_relationships r join public.accounts a on a.id = r.psychologist_id
     where r.client_id = public.app_actor_id() and (a.suspended_at is not null or a.role <> 'psychologist')
  $$;
--> statement-breakpoint
do $$
begin
  grant create on schema public to app_system;
  alter function app_suspended_psychologists() owner to app_system;
  revoke create on schema public from app_system;
  revoke all on function app_suspended_psychologists() from public;
  grant execute on function app_suspended_psychologists() to app_member;
end $$;
