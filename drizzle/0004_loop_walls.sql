-- The walls of the loop: what client and psychologist may see and write of each other's, and what an admin may decide.

-- A preview runs a psychologist's own queries for one client to look at. It then sees that client and nothing else.
create function app_preview_of() returns uuid
  language sql stable parallel safe set search_path = ''
  as $$ select nullif(current_setting('app.preview_of', true), '')::uuid $$;
--> statement-breakpoint
revoke all on function app_preview_of() from public;
--> statement-breakpoint
grant execute on function app_preview_of() to app_member, app_system;
--> statement-breakpoint

-- Whose records the actor may read in one scope: running care that is not paused, and a consent that was not withdrawn.
create or replace function app_shared_with_actor(wanted_scope text) returns uuid[]
  language sql stable set search_path = ''
  as $$
    select coalesce(array_agg(c.owner_id), '{}')
      from public.care_relationships r
      join public.consents c on c.owner_id = r.client_id and c.relationship_id = r.id
      join public.accounts a on a.id = r.psychologist_id
     where r.psychologist_id = (select public.app_actor_id())
       and r.started_at is not null and r.ended_at is null and r.paused_at is null
       and (r.ends_at is null or r.ends_at > now())
       and c.psychologist_id = r.psychologist_id and c.scope = wanted_scope and c.withdrawn_at is null
       and a.role = 'psychologist' and a.suspended_at is null
       and ((select public.app_preview_of()) is null or r.client_id = (select public.app_preview_of()))
  $$;
--> statement-breakpoint

-- The actor's clients in running care, whatever they share.
create function app_clients_of_actor() returns uuid[]
  language sql stable set search_path = ''
  as $$
    select coalesce(array_agg(r.client_id), '{}')
      from public.care_relationships r
      join public.accounts a on a.id = r.psychologist_id
     where r.psychologist_id = (select public.app_actor_id())
       and r.started_at is not null and r.ended_at is null and r.paused_at is null
       and (r.ends_at is null or r.ends_at > now())
       and a.role = 'psychologist' and a.suspended_at is null
       and ((select public.app_preview_of()) is null or r.client_id = (select public.app_preview_of()))
  $$;
--> statement-breakpoint
-- The same, as relationships: what belongs to one of several psychologists is not the others'.
create function app_relationships_of_actor() returns uuid[]
  language sql stable set search_path = ''
  as $$
    select coalesce(array_agg(r.id), '{}')
      from public.care_relationships r
     where r.psychologist_id = (select public.app_actor_id()) and r.client_id = any (public.app_clients_of_actor())
       and r.started_at is not null and r.ended_at is null and r.paused_at is null
       and (r.ends_at is null or r.ends_at > now())
  $$;
--> statement-breakpoint
create function app_is_admin() returns boolean
  language sql stable set search_path = ''
  as $$ select exists (select 1 from public.accounts a where a.id = (select public.app_actor_id()) and a.role = 'admin' and a.suspended_at is null) $$;
--> statement-breakpoint
create function app_is_psychologist() returns boolean
  language sql stable set search_path = ''
  as $$ select exists (select 1 from public.accounts a where a.id = (select public.app_actor_id()) and a.role = 'psychologist' and a.suspended_at is null) $$;
--> statement-breakpoint

do $$
declare
  one text;
  owned text[] := array['problem_areas', 'problem_statuses', 'problem_readings', 'problem_readiness', 'citations',
    'skills', 'skill_problems', 'skill_agreements', 'skill_uses', 'homework', 'activities', 'formulation_items',
    'formulation_stances', 'agenda_items', 'psychologist_contacts', 'therapy_dates', 'care_terms', 'care_events',
    'handovers', 'invitations', 'letters', 'psychologist_profiles', 'psychologist_decisions', 'notes',
    'note_amendments', 'templates', 'letter_drafts', 'desk_marks', 'flag_snoozes', 'notices', 'two_step_secrets',
    'recovery_codes', 'mood_days'];
  -- The owner does with these as they like. The others below have narrower rules of their own.
  plain text[] := array['problem_areas', 'problem_statuses', 'problem_readings', 'problem_readiness', 'citations',
    'skills', 'skill_problems', 'skill_agreements', 'skill_uses', 'homework', 'activities', 'formulation_items',
    'formulation_stances', 'agenda_items', 'psychologist_contacts', 'therapy_dates', 'care_terms', 'invitations', 'mood_days'];
  -- A psychologist's own desk: theirs alone, and closed while a client looks at a preview.
  desk text[] := array['note_amendments', 'templates', 'letter_drafts', 'desk_marks', 'flag_snoozes'];
  binned text[] := array['problem_areas', 'skills', 'skill_uses', 'homework', 'activities', 'formulation_items', 'agenda_items',
    'psychologist_contacts', 'therapy_dates', 'notes', 'templates', 'letter_drafts'];
begin
  foreach one in array owned loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
  end loop;
  foreach one in array plain loop
    execute format('create policy own on %I for all to app_member using (owner_id = (select app_actor_id()) and (select app_preview_of()) is null) with check (owner_id = (select app_actor_id()) and (select app_preview_of()) is null)', one);
    execute format('grant select, insert, update, delete on %I to app_member', one);
  end loop;
  foreach one in array desk loop
    execute format('create policy own on %I for all to app_member using (owner_id = (select app_actor_id()) and (select app_is_psychologist()) and (select app_preview_of()) is null) with check (owner_id = (select app_actor_id()) and (select app_is_psychologist()) and (select app_preview_of()) is null)', one);
    execute format('grant select, insert, update, delete on %I to app_member', one);
  end loop;
  foreach one in array binned loop
    execute format('create policy bin on %I for all to app_system using (deleted_at is not null)', one);
    execute format('grant select (owner_id, id, deleted_at, purge_at), delete on %I to app_system', one);
  end loop;
end $$;
--> statement-breakpoint

-- The shared work. A psychologist with consent for it reads all of it, adds in their own name, and may change what is
-- worked on together; the client's own answers (uses, readings, readiness, what they say to a line) stay the client's.
do $$
declare
  one text;
  mine text := 'owner_id = any (array(select unnest(app_shared_with_actor(''work''))))';
begin
  foreach one in array array['problem_areas', 'skills', 'homework', 'activities', 'formulation_items', 'agenda_items'] loop
    execute format('create policy shared on %I for select to app_member using ((deleted_at is null or author_id = (select app_actor_id())) and %s)', one, mine);
    execute format('create policy together_adds on %I for insert to app_member with check (author_id = (select app_actor_id()) and %s)', one, mine);
  end loop;
  foreach one in array array['problem_statuses', 'problem_readings', 'problem_readiness', 'citations', 'skill_problems',
    'skill_agreements', 'formulation_stances'] loop
    execute format('create policy shared on %I for select to app_member using (%s)', one, mine);
  end loop;
  execute format('create policy shared on skill_uses for select to app_member using (deleted_at is null and %s)', mine);
  -- Worked on together: either changes it; only its author puts it away.
  foreach one in array array['problem_areas', 'skills', 'homework', 'agenda_items'] loop
    execute format('create policy together_changes on %I for update to app_member using (%s) with check ((deleted_at is null or author_id = (select app_actor_id())) and %s)', one, mine, mine);
  end loop;
  -- One person's words: only their author changes them.
  foreach one in array array['activities', 'formulation_items'] loop
    execute format('create policy together_changes on %I for update to app_member using (author_id = (select app_actor_id()) and %s) with check (author_id = (select app_actor_id()) and %s)', one, mine, mine);
  end loop;
  execute format('create policy together_adds on problem_statuses for insert to app_member with check (by_id = (select app_actor_id()) and %s)', mine);
  execute format('create policy together_adds on skill_agreements for insert to app_member with check (person_id = (select app_actor_id()) and %s)', mine);
  execute format('create policy together_adds on skill_problems for insert to app_member with check (linked_by = (select app_actor_id()) and %s)', mine);
  execute format('create policy together_removes on skill_problems for delete to app_member using (%s)', mine);
  -- A foreign key does not look through the walls, so a citation's entry must be one its author can see.
  execute format('create policy together_adds on citations for insert to app_member with check (author_id = (select app_actor_id()) and %s
    and exists (select 1 from journal_entries e where e.owner_id = citations.owner_id and e.id = citations.entry_id))', mine);
  execute format('create policy together_removes on citations for delete to app_member using (author_id = (select app_actor_id()) and %s)', mine);
end $$;
--> statement-breakpoint
-- Nobody agrees in somebody else's name, not even in their own record.
create policy own_name on skill_agreements as restrictive for insert to app_member with check (person_id = (select app_actor_id()));
--> statement-breakpoint
create policy own_name on formulation_stances as restrictive for insert to app_member with check (person_id = (select app_actor_id()));
--> statement-breakpoint
create policy own_name on problem_statuses as restrictive for insert to app_member with check (by_id = (select app_actor_id()));
--> statement-breakpoint

-- What hangs on an entry: emptied when the entry is gone for good.
alter table citations add constraint citations_entry_fk foreign key (owner_id, entry_id)
  references journal_entries (owner_id, id) on delete set null (entry_id);
--> statement-breakpoint
alter table skill_uses add constraint skill_uses_entry_fk foreign key (owner_id, entry_id)
  references journal_entries (owner_id, id) on delete set null (entry_id);
--> statement-breakpoint
alter table agenda_items add constraint agenda_items_entry_fk foreign key (owner_id, entry_id)
  references journal_entries (owner_id, id) on delete set null (entry_id);
--> statement-breakpoint

create policy shared on mood_days for select to app_member
  using (owner_id = any (array(select unnest(app_shared_with_actor('mood')))));
--> statement-breakpoint
-- With whom somebody works, their key opens what the rows' own rules show.
drop policy shared on person_keys;
--> statement-breakpoint
create policy shared on person_keys for select to app_member
  using (owner_id = any (array(select unnest(app_clients_of_actor()))));
--> statement-breakpoint

-- Care: dates, terms and what happened are both sides' of one relationship.
create policy together on therapy_dates for select to app_member
  using (relationship_id = any (array(select unnest(app_relationships_of_actor()))));
--> statement-breakpoint
create policy together_adds on therapy_dates for insert to app_member
  with check (author_id = (select app_actor_id()) and owner_id = any (array(select unnest(app_clients_of_actor())))
    and relationship_id = any (array(select unnest(app_relationships_of_actor()))));
--> statement-breakpoint
create policy together_changes on therapy_dates for update to app_member
  using (relationship_id = any (array(select unnest(app_relationships_of_actor()))))
  with check (owner_id = any (array(select unnest(app_clients_of_actor())))
    and relationship_id = any (array(select unnest(app_relationships_of_actor()))));
--> statement-breakpoint
create policy together on care_terms for select to app_member
  using (relationship_id = any (array(select unnest(app_relationships_of_actor()))));
--> statement-breakpoint
create policy together_proposes on care_terms for insert to app_member
  with check (proposed_by = (select app_actor_id()) and agreed_at is null and owner_id = any (array(select unnest(app_clients_of_actor())))
    and relationship_id = any (array(select unnest(app_relationships_of_actor()))));
--> statement-breakpoint
grant select, insert on care_events to app_member;
--> statement-breakpoint
create policy parties on care_events for select to app_member
  using (exists (select 1 from care_relationships r where r.client_id = care_events.owner_id and r.id = relationship_id
    and (r.client_id = (select app_actor_id()) or r.psychologist_id = (select app_actor_id()))));
--> statement-breakpoint
create policy parties_add on care_events for insert to app_member
  with check (by_id = (select app_actor_id()) and exists (select 1 from care_relationships r
    where r.client_id = care_events.owner_id and r.id = relationship_id
      and (r.client_id = (select app_actor_id()) or r.psychologist_id = (select app_actor_id()))));
--> statement-breakpoint
grant select, insert on handovers to app_member;
--> statement-breakpoint
grant update (answer, answered_at, new_relationship_id) on handovers to app_member;
--> statement-breakpoint
create policy own on handovers for all to app_member
  using (owner_id = (select app_actor_id()) and (select app_preview_of()) is null) with check (owner_id = (select app_actor_id()));
--> statement-breakpoint
create policy parties on handovers for select to app_member
  using (proposed_by = (select app_actor_id()) or colleague_id = (select app_actor_id()));
--> statement-breakpoint
create policy together_proposes on handovers for insert to app_member
  with check (proposed_by = (select app_actor_id()) and answer is null and owner_id = any (array(select unnest(app_clients_of_actor())))
    and relationship_id = any (array(select unnest(app_relationships_of_actor()))));
--> statement-breakpoint
grant select, insert, update on letters to app_member;
--> statement-breakpoint
create policy own on letters for all to app_member
  using (owner_id = (select app_actor_id()) and (select app_preview_of()) is null) with check (owner_id = (select app_actor_id()));
--> statement-breakpoint
create policy author on letters for select to app_member using (author_id = (select app_actor_id()) and (select app_preview_of()) is null);
--> statement-breakpoint
create policy author_sends on letters for insert to app_member
  with check (author_id = (select app_actor_id()) and answer is null and owner_id = any (array(select unnest(app_clients_of_actor())))
    and relationship_id = any (array(select unnest(app_relationships_of_actor()))));
--> statement-breakpoint
create policy author_signs on letters for update to app_member
  using (author_id = (select app_actor_id()) and answer = 'approved' and signed_at is null and owner_id = any (array(select unnest(app_clients_of_actor()))))
  with check (author_id = (select app_actor_id()) and answer = 'approved');
--> statement-breakpoint

-- A relationship is made by an accepted invitation or hand-over and by nothing else. Either side pauses and ends it.
grant update (paused_at, paused_by, ended_at, ended_by) on care_relationships to app_member;
--> statement-breakpoint
create policy parties_change on care_relationships for update to app_member
  using (ended_at is null and (client_id = (select app_actor_id()) or psychologist_id = (select app_actor_id())))
  with check (client_id = (select app_actor_id()) or psychologist_id = (select app_actor_id()));
--> statement-breakpoint
create function app_guard_care() returns trigger
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
    if new.paused_at is not null and old.paused_at is null and new.paused_by is distinct from public.app_actor_id() then
      raise exception 'who pauses care is named' using errcode = '42501';
    end if;
    return new;
  end $$;
--> statement-breakpoint
create trigger care_relationships_guard before update on care_relationships
  for each row execute function app_guard_care();
--> statement-breakpoint
grant insert, update (withdrawn_at) on consents to app_member;
--> statement-breakpoint
create policy names_its_psychologist on consents as restrictive for insert to app_member
  with check (exists (select 1 from care_relationships r where r.client_id = consents.owner_id and r.id = consents.relationship_id
    and r.psychologist_id = consents.psychologist_id and r.ended_at is null));
--> statement-breakpoint

-- Psychologists: their card is read by everybody signed in once it is verified, all of it by admins.
grant select on psychologist_profiles to app_member;
--> statement-breakpoint
grant insert (owner_id, display_name, register, registration_number, jurisdiction, registered_until, practice, specialities, bio, languages, availability, applied_at, version, created_at, updated_at),
  update (display_name, register, registration_number, jurisdiction, registered_until, practice, specialities, bio, languages, availability, applied_at, version, updated_at)
  on psychologist_profiles to app_member;
--> statement-breakpoint
create policy own on psychologist_profiles for all to app_member
  using (owner_id = (select app_actor_id())) with check (owner_id = (select app_actor_id()));
--> statement-breakpoint
create policy card on psychologist_profiles for select to app_member using (verified_at is not null);
--> statement-breakpoint
create policy admin on psychologist_profiles for select to app_member using ((select app_is_admin()));
--> statement-breakpoint
grant select on psychologist_decisions to app_member;
--> statement-breakpoint
create policy own on psychologist_decisions for select to app_member using (owner_id = (select app_actor_id()));
--> statement-breakpoint
create policy admin on psychologist_decisions for select to app_member using ((select app_is_admin()));
--> statement-breakpoint

-- Notes: a draft is changed, a signed one is not.
grant select, insert, update, delete on notes to app_member;
--> statement-breakpoint
create policy own on notes for select to app_member
  using (owner_id = (select app_actor_id()) and (select app_is_psychologist()) and (select app_preview_of()) is null);
--> statement-breakpoint
create policy own_adds on notes for insert to app_member
  with check (owner_id = (select app_actor_id()) and (select app_is_psychologist()) and exists (select 1 from care_relationships r
    where r.client_id = notes.client_id and r.id = notes.relationship_id and r.psychologist_id = (select app_actor_id())));
--> statement-breakpoint
create policy own_changes on notes for update to app_member
  using (owner_id = (select app_actor_id()) and (select app_is_psychologist()) and signed_at is null)
  with check (owner_id = (select app_actor_id()));
--> statement-breakpoint

grant select, update (read_at) on notices to app_member;
--> statement-breakpoint
create policy own on notices for all to app_member using (owner_id = (select app_actor_id())) with check (owner_id = (select app_actor_id()));
--> statement-breakpoint
grant select (owner_id, created_at, confirmed_at) on two_step_secrets to app_member;
--> statement-breakpoint
grant select (owner_id, id, used_at) on recovery_codes to app_member;
--> statement-breakpoint
do $$
declare one text;
begin
  foreach one in array array['two_step_secrets', 'recovery_codes'] loop
    execute format('create policy own on %I for select to app_member using (owner_id = (select app_actor_id()))', one);
  end loop;
  foreach one in array array['two_step_secrets', 'recovery_codes', 'invitations', 'notices', 'psychologist_profiles',
    'psychologist_decisions', 'mood_days', 'handovers', 'care_events'] loop
    execute format('create policy system on %I for all to app_system using (true) with check (true)', one);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, update, delete on two_step_secrets, recovery_codes to app_system;
--> statement-breakpoint
grant select, insert, update on invitations, notices, psychologist_profiles, handovers to app_system;
--> statement-breakpoint
grant select, insert on psychologist_decisions, care_events, mood_days to app_system;
--> statement-breakpoint
grant delete on notices to app_system;
--> statement-breakpoint

-- Whether the actor may send somebody word: oneself, the other side of a relationship, or anybody for an admin.
create function app_may_tell(recipient uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select public.app_actor_id() is null or recipient = public.app_actor_id()
      or exists (select 1 from public.care_relationships r where
        (r.client_id = recipient and r.psychologist_id = public.app_actor_id()) or (r.psychologist_id = recipient and r.client_id = public.app_actor_id()))
      or exists (select 1 from public.handovers h where (h.colleague_id = recipient and h.proposed_by = public.app_actor_id())
        or (h.owner_id = public.app_actor_id() and h.colleague_id = recipient))
      or exists (select 1 from public.accounts a where a.id = public.app_actor_id() and a.role = 'admin')
  $$;
--> statement-breakpoint
-- Tells open pages that something changed: a kind, nothing else. Goes out with the commit.
create function app_signal(recipient uuid, what text) returns void
  language plpgsql security definer set search_path = ''
  as $$
  begin
    if not public.app_may_tell(recipient) then raise exception 'no word to strangers' using errcode = '42501'; end if;
    perform pg_catalog.pg_notify('mmd_events', pg_catalog.json_build_object('to', recipient, 'what', what)::text);
  end $$;
--> statement-breakpoint
-- Leaves a notice for somebody and tells their open pages.
create function app_notify(recipient uuid, notice uuid, what text, about uuid, subject uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = ''
  as $$
  begin
    perform public.app_signal(recipient, what);
    insert into public.notices (owner_id, id, kind, about_id, subject_id, at) values (recipient, notice, what, about, subject, at);
  end $$;
--> statement-breakpoint

-- Accepting an invitation makes the relationship: one client, one verified psychologist, and no running one between them.
create function app_accept_invitation(of_owner uuid, secret_hash bytea, new_relationship uuid, at timestamptz)
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
    if exists (select 1 from public.care_relationships r where r.client_id = client and r.psychologist_id = psychologist and r.ended_at is null) then return; end if;
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

-- The client says yes to cover or to a new psychologist. What the new one may read, the client's consents say.
create function app_accept_handover(wanted uuid, new_relationship uuid, at timestamptz) returns table (psychologist_id uuid, proposed_by uuid)
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
      case mine.kind when 'cover' then mine.relationship_id end, at, greatest(at, coalesce(mine.starts_at, at)), case mine.kind when 'cover' then mine.ends_at end);
    if mine.kind = 'transfer' then
      update public.care_relationships r set ended_at = at, ended_by = me where r.client_id = me and r.id = mine.relationship_id;
    end if;
    update public.handovers h set answer = 'accepted', answered_at = at, new_relationship_id = new_relationship where h.owner_id = me and h.id = wanted;
    insert into public.care_events (owner_id, id, relationship_id, kind, by_id, at)
    values (me, pg_catalog.gen_random_uuid(), mine.relationship_id, mine.kind, me, at);
    return query select mine.colleague_id, mine.proposed_by;
  end $$;
--> statement-breakpoint

create function app_find_psychologist(wanted text) returns table (id uuid, display_name text, practice text)
  language sql stable security definer set search_path = ''
  as $$
    select a.id, p.display_name, p.practice
      from public.accounts a join public.psychologist_profiles p on p.owner_id = a.id
     where pg_catalog.lower(a.username) = pg_catalog.lower(wanted) and a.role = 'psychologist' and a.suspended_at is null and p.verified_at is not null
  $$;
--> statement-breakpoint

-- An admin's word about a psychologist, with all that follows from it, in one step. Answers the clients who must know.
create function app_decide_psychologist(wanted uuid, decision_id uuid, new_decision text, new_reason text, at timestamptz) returns table (client_id uuid)
  language plpgsql security definer set search_path = ''
  as $$
  declare me uuid := public.app_actor_id(); card public.psychologist_profiles%rowtype; one uuid;
  begin
    if not exists (select 1 from public.accounts a where a.id = me and a.role = 'admin' and a.suspended_at is null) or me = wanted then
      raise exception 'only another admin decides' using errcode = '42501';
    end if;
    select p.* into card from public.psychologist_profiles p where p.owner_id = wanted for update;
    if not found then raise exception 'nobody applied' using errcode = 'P0002'; end if;
    if new_decision in ('verified', 'renewed') then
      -- A diary stays its writer's: who has one applies with an account of their own for the practice.
      if exists (select 1 from public.owner_totals t where t.owner_id = wanted and t.mood_entries + t.journal_entries > 0) then
        raise exception 'this account holds a diary' using errcode = 'P0001';
      end if;
      update public.psychologist_profiles p set verified_at = at where p.owner_id = wanted;
      update public.accounts a set role = 'psychologist' where a.id = wanted and a.role = 'client';
      if found then update public.sessions s set revoked_at = at where s.owner_id = wanted and s.revoked_at is null; end if;
    elsif new_decision = 'suspended' then
      update public.accounts a set suspended_at = at where a.id = wanted and a.role = 'psychologist' and a.suspended_at is null;
      update public.sessions s set revoked_at = at where s.owner_id = wanted and s.revoked_at is null;
      perform pg_catalog.pg_notify('mmd_events', pg_catalog.json_build_object('to', wanted, 'what', 'session')::text);
      for one in select r.client_id from public.care_relationships r where r.psychologist_id = wanted and r.ended_at is null loop
        insert into public.notices (owner_id, id, kind, about_id, at) values (one, pg_catalog.gen_random_uuid(), 'psychologist-suspended', wanted, at);
        perform pg_catalog.pg_notify('mmd_events', pg_catalog.json_build_object('to', one, 'what', 'psychologist-suspended')::text);
        client_id := one;
        return next;
      end loop;
    elsif new_decision = 'reinstated' then
      update public.accounts a set suspended_at = null where a.id = wanted and a.role = 'psychologist';
    elsif new_decision = 'declined' then
      update public.psychologist_profiles p set applied_at = null where p.owner_id = wanted and p.verified_at is null;
    end if;
    insert into public.psychologist_decisions (owner_id, id, decision, reason, by_id, at) values (wanted, decision_id, new_decision, new_reason, me, at);
  end $$;
--> statement-breakpoint
-- Usernames and state of those an admin decides about; no other account.
create function app_psychologist_accounts() returns table (id uuid, username text, role text, suspended_at timestamptz, created_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$
    select a.id, a.username, a.role, a.suspended_at, a.created_at from public.accounts a join public.psychologist_profiles p on p.owner_id = a.id
     where exists (select 1 from public.accounts me where me.id = public.app_actor_id() and me.role = 'admin' and me.suspended_at is null)
  $$;
--> statement-breakpoint

-- A session that has not passed its second step is nobody's yet.
create or replace function app_session(of_owner uuid, secret_hash bytea, at timestamptz) returns table (
  session_id uuid, kind text, authenticated_at timestamptz, role text, username text, zone text, email_verified_at timestamptz, onboarded_at timestamptz
)
  language plpgsql security definer set search_path = ''
  as $$
  declare mine public.sessions%rowtype;
  begin
    select s.* into mine from public.sessions s
     where s.owner_id = of_owner and s.token_hash = secret_hash and s.revoked_at is null and s.second_step <> 'pending'
       and s.expires_at > at and s.last_seen_at + pg_catalog.make_interval(secs => s.idle_seconds) > at;
    if not found then return; end if;
    -- Seen at most once a minute: a page of ten requests writes one row, not ten.
    if mine.last_seen_at < at - interval '1 minute' then
      update public.sessions s set last_seen_at = at where s.owner_id = mine.owner_id and s.id = mine.id;
    end if;
    return query
      select mine.id, mine.kind, mine.authenticated_at, a.role, a.username, p.zone, a.email_verified_at, p.onboarded_at
        from public.accounts a join public.profiles p on p.owner_id = a.id
       where a.id = of_owner and a.suspended_at is null;
  end $$;
--> statement-breakpoint
-- Who stands between the two steps: enough to ask for the code, nothing more.
create function app_half_session(of_owner uuid, secret_hash bytea, at timestamptz) returns table (session_id uuid, role text, username text)
  language sql stable security definer set search_path = ''
  as $$
    select s.id, a.role, a.username from public.sessions s join public.accounts a on a.id = s.owner_id
     where s.owner_id = of_owner and s.token_hash = secret_hash and s.revoked_at is null and s.second_step = 'pending'
       and s.created_at + interval '15 minutes' > at and a.suspended_at is null
  $$;
--> statement-breakpoint

do $$
declare
  one text;
  for_members text[] := array['app_signal(uuid, text)', 'app_notify(uuid, uuid, text, uuid, uuid, timestamptz)',
    'app_accept_invitation(uuid, bytea, uuid, timestamptz)', 'app_accept_handover(uuid, uuid, timestamptz)',
    'app_find_psychologist(text)', 'app_decide_psychologist(uuid, uuid, text, text, timestamptz)', 'app_psychologist_accounts()'];
begin
  grant create on schema public to app_system;
  foreach one in array for_members || array['app_may_tell(uuid)', 'app_half_session(uuid, bytea, timestamptz)'] loop
    execute format('alter function %s owner to app_system', one);
    execute format('revoke all on function %s from public', one);
  end loop;
  revoke create on schema public from app_system;
  foreach one in array for_members loop
    execute format('grant execute on function %s to app_member, app_system', one);
  end loop;
  grant execute on function app_half_session(uuid, bytea, timestamptz) to app_none, app_member, app_system;
  foreach one in array array['app_clients_of_actor()', 'app_relationships_of_actor()', 'app_is_admin()', 'app_is_psychologist()'] loop
    execute format('revoke all on function %s from public', one);
    execute format('grant execute on function %s to app_member', one);
  end loop;
end $$;
--> statement-breakpoint

-- The days of moods that were written before this table existed.
do $$
declare wanted bigint; made bigint;
begin
  create policy backfill on mood_entries for select to app_system using (true);
  grant select (local_day, mood_rating) on mood_entries to app_system;
  set local role app_system;
  select count(distinct (owner_id, local_day)) into wanted from mood_entries where deleted_at is null;
  insert into mood_days (owner_id, day, n, sum)
    select owner_id, local_day, count(*), sum(mood_rating) from mood_entries where deleted_at is null group by owner_id, local_day;
  get diagnostics made = row_count;
  reset role;
  if made <> wanted then raise exception 'only % of % days were made', made, wanted; end if;
  revoke select (local_day, mood_rating) on mood_entries from app_system;
  revoke insert on mood_days from app_system;
  drop policy backfill on mood_entries;
end $$;
