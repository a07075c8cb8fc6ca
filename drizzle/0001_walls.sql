-- The second wall between people: roles without rights, and row-level security forced on every table.
-- Connections start as app_none. withActor() becomes app_member, asSystem() becomes app_system; neither bypasses a policy.

do $$
declare
  wanted text;
  -- PostgreSQL 16 and later tell "may become" apart from "inherits"; older servers have no such word.
  how text := case when current_setting('server_version_num')::int >= 160000 then ' with set true, inherit false' else '' end;
begin
  foreach wanted in array array['app_none', 'app_member', 'app_system', 'app_worker'] loop
    if not exists (select 1 from pg_roles where rolname = wanted) then
      execute format('create role %I nologin', wanted);
    end if;
    execute format('grant %I to current_user%s', wanted, how);
  end loop;
end $$;
--> statement-breakpoint
revoke all on schema public from public;
--> statement-breakpoint
grant usage on schema public to app_none, app_member, app_system, app_worker;
--> statement-breakpoint
revoke all on all tables in schema public from public;
--> statement-breakpoint

-- Who is asking. Unset or empty reads as null, and null owns nothing.
create function app_actor_id() returns uuid
  language sql stable parallel safe set search_path = ''
  as $$ select nullif(current_setting('app.actor_id', true), '')::uuid $$;
--> statement-breakpoint
revoke all on function app_actor_id() from public;
--> statement-breakpoint
grant execute on function app_actor_id() to app_member, app_system;
--> statement-breakpoint

-- Whose records the actor may read in one scope: a running care relationship and a consent that was not withdrawn.
-- Runs with the caller's own rights, so it can answer only from rows the caller may see.
create function app_shared_with_actor(wanted_scope text) returns uuid[]
  language sql stable set search_path = ''
  as $$
    select coalesce(array_agg(c.owner_id), '{}')
      from public.care_relationships r
      join public.consents c on c.owner_id = r.client_id and c.relationship_id = r.id
      join public.accounts a on a.id = r.psychologist_id
     where r.psychologist_id = (select public.app_actor_id())
       and r.started_at is not null and r.ended_at is null
       and c.psychologist_id = r.psychologist_id and c.scope = wanted_scope and c.withdrawn_at is null
       and a.role = 'psychologist' and a.suspended_at is null
  $$;
--> statement-breakpoint
revoke all on function app_shared_with_actor(text) from public;
--> statement-breakpoint
grant execute on function app_shared_with_actor(text) to app_member;
--> statement-breakpoint

do $$
declare
  one text;
  owned text[] := array['sessions', 'one_time_tokens', 'person_keys', 'profiles', 'consents', 'mails', 'idempotency_keys',
    'words', 'mood_entries', 'mood_entry_words', 'journal_entries', 'journal_entry_words', 'journal_behaviours',
    'journal_drafts', 'journal_revisions', 'day_rollups', 'owner_totals'];
  global text[] := array['accounts', 'care_relationships', 'audit_events', 'rate_limits', 'sealing_canaries'];
begin
  foreach one in array owned || global loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
  end loop;
  foreach one in array owned loop
    execute format('create policy own on %I for all to app_member using (owner_id = (select app_actor_id())) with check (owner_id = (select app_actor_id()))', one);
  end loop;
end $$;
--> statement-breakpoint

-- What a person may do with their own rows.
grant select, insert, update, delete on words, mood_entries, mood_entry_words, journal_entries, journal_entry_words,
  journal_behaviours, journal_drafts, journal_revisions, day_rollups, owner_totals, idempotency_keys to app_member;
--> statement-breakpoint
grant select, update on profiles to app_member;
--> statement-breakpoint
grant select on person_keys, consents, sessions, mails to app_member;
--> statement-breakpoint
grant insert on mails to app_member;
--> statement-breakpoint
grant update (revoked_at) on sessions to app_member;
--> statement-breakpoint
grant select (id, username, role, email_verified_at, created_at, suspended_at), update (username) on accounts to app_member;
--> statement-breakpoint
create policy own on accounts for all to app_member
  using (id = (select app_actor_id())) with check (id = (select app_actor_id()));
--> statement-breakpoint
grant select on care_relationships to app_member;
--> statement-breakpoint
create policy parties on care_relationships for select to app_member
  using (client_id = (select app_actor_id()) or psychologist_id = (select app_actor_id()));
--> statement-breakpoint
create policy reader on consents for select to app_member using (psychologist_id = (select app_actor_id()));
--> statement-breakpoint

-- What a psychologist may read of a client. Writing is never shared.
create policy shared on mood_entries for select to app_member
  using (deleted_at is null and owner_id = any (array(select unnest(app_shared_with_actor('mood')))));
--> statement-breakpoint
create policy shared on mood_entry_words for select to app_member
  using (owner_id = any (array(select unnest(app_shared_with_actor('mood'))))
    and exists (select 1 from mood_entries e where e.owner_id = mood_entry_words.owner_id and e.id = entry_id));
--> statement-breakpoint
create policy shared on journal_entries for select to app_member
  using (deleted_at is null and privacy = 'shared' and owner_id = any (array(select unnest(app_shared_with_actor('journal')))));
--> statement-breakpoint
create policy shared on journal_entry_words for select to app_member
  using (owner_id = any (array(select unnest(app_shared_with_actor('journal'))))
    and exists (select 1 from journal_entries e where e.owner_id = journal_entry_words.owner_id and e.id = entry_id));
--> statement-breakpoint
create policy shared on journal_behaviours for select to app_member
  using (owner_id = any (array(select unnest(app_shared_with_actor('journal'))))
    and exists (select 1 from journal_entries e where e.owner_id = journal_behaviours.owner_id and e.id = entry_id));
--> statement-breakpoint
-- A word is shared with the entries that hold it and no further. A day's sums are not: they hold what is only the client's.
create policy shared on words for select to app_member
  using (owner_id = any (array(select unnest(app_shared_with_actor('mood') || app_shared_with_actor('journal'))))
    and (exists (select 1 from mood_entry_words l where l.owner_id = words.owner_id and l.word_id = words.id)
      or exists (select 1 from journal_entry_words l where l.owner_id = words.owner_id and l.word_id = words.id)
      or exists (select 1 from journal_behaviours l where l.owner_id = words.owner_id and l.word_id = words.id)
      or exists (select 1 from journal_entries e where e.owner_id = words.owner_id and e.mood_tag_id = words.id)));
--> statement-breakpoint
create policy shared on person_keys for select to app_member
  using (owner_id = any (array(select unnest(app_shared_with_actor('mood') || app_shared_with_actor('journal')))));
--> statement-breakpoint

-- What the app itself may do, outside anybody's name: sign-in, mail, keys, counters, the bin. It cannot read a record.
do $$
declare one text;
begin
  foreach one in array array['accounts', 'sessions', 'one_time_tokens', 'person_keys', 'profiles', 'mails', 'rate_limits',
    'sealing_canaries', 'audit_events', 'idempotency_keys', 'owner_totals', 'consents', 'care_relationships'] loop
    execute format('create policy system on %I for all to app_system using (true) with check (true)', one);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, update on accounts, sessions, one_time_tokens, person_keys, profiles, mails to app_system;
--> statement-breakpoint
grant select, insert, update, delete on rate_limits, sealing_canaries to app_system;
--> statement-breakpoint
grant delete on sessions, one_time_tokens, mails, idempotency_keys, rate_limits to app_system;
--> statement-breakpoint
grant select (owner_id, created_at), insert on idempotency_keys to app_system;
--> statement-breakpoint
grant insert, select on owner_totals to app_system;
--> statement-breakpoint
grant select, insert, update on care_relationships, consents to app_system;
--> statement-breakpoint
create policy bin on mood_entries for all to app_system using (deleted_at is not null);
--> statement-breakpoint
create policy bin on journal_entries for all to app_system using (deleted_at is not null);
--> statement-breakpoint
create policy kept on journal_revisions for all to app_system using (true);
--> statement-breakpoint
grant select (owner_id, id, deleted_at, purge_at), delete on mood_entries, journal_entries to app_system;
--> statement-breakpoint
grant select (owner_id, id, kept_until), delete on journal_revisions to app_system;
--> statement-breakpoint

-- Audit: rows are added through one function and never changed. The app computes the HMAC; the lock makes the chain one line.
create function app_audit_head(of_owner uuid) returns table (seq bigint, hash bytea)
  language plpgsql security definer set search_path = ''
  as $$
  begin
    perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(of_owner::text, 7));
    return query select e.seq, e.hash from public.audit_events e where e.owner_id = of_owner order by e.seq desc limit 1;
  end $$;
--> statement-breakpoint
create function app_audit_append(
  of_owner uuid, new_seq bigint, new_at timestamptz, new_actor uuid, new_action text, new_subject uuid,
  new_counts jsonb, new_previous bytea, new_hash bytea
) returns void
  language plpgsql security definer set search_path = ''
  as $$
  begin
    if public.app_actor_id() is not null and new_actor is distinct from public.app_actor_id() then
      raise exception 'an audit row names its actor' using errcode = '42501';
    end if;
    insert into public.audit_events (owner_id, seq, at, actor_id, action, subject_id, counts, previous, hash)
    values (of_owner, new_seq, new_at, new_actor, new_action, new_subject, new_counts, new_previous, new_hash);
  end $$;
--> statement-breakpoint
create function app_refuse_change() returns trigger
  language plpgsql set search_path = ''
  as $$ begin raise exception 'audit rows are never changed' using errcode = '42501'; end $$;
--> statement-breakpoint
create trigger audit_events_append_only before update or delete on audit_events
  for each row execute function app_refuse_change();
--> statement-breakpoint
create trigger audit_events_no_truncate before truncate on audit_events
  for each statement execute function app_refuse_change();
--> statement-breakpoint
grant select, insert on audit_events to app_system;
--> statement-breakpoint
grant select on audit_events to app_member;
--> statement-breakpoint
create policy own on audit_events for select to app_member using (owner_id = (select app_actor_id()));
--> statement-breakpoint

-- Jobs are enqueued in the transaction that causes them. graphile-worker's own tables belong to app_worker.
create function app_enqueue(job text, payload json, at timestamptz, job_key text) returns void
  language plpgsql security definer set search_path = ''
  as $$
  begin
    perform graphile_worker.add_job(identifier => job, payload => payload, run_at => at, job_key => app_enqueue.job_key);
  end $$;
--> statement-breakpoint

-- The one thing a connection without rights may ask: whose session is this secret's hash? One statement, no transaction.
create function app_session(of_owner uuid, secret_hash bytea, at timestamptz) returns table (
  session_id uuid, kind text, authenticated_at timestamptz, role text, username text, zone text, email_verified_at timestamptz, onboarded_at timestamptz
)
  language plpgsql security definer set search_path = ''
  as $$
  declare mine public.sessions%rowtype;
  begin
    select s.* into mine from public.sessions s
     where s.owner_id = of_owner and s.token_hash = secret_hash and s.revoked_at is null
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

do $$
declare
  one text;
begin
  grant create on schema public to app_system;
  foreach one in array array[
    'app_audit_head(uuid)',
    'app_audit_append(uuid, bigint, timestamptz, uuid, text, uuid, jsonb, bytea, bytea)',
    'app_session(uuid, bytea, timestamptz)'
  ] loop
    execute format('alter function %s owner to app_system', one);
    execute format('revoke all on function %s from public', one);
  end loop;
  revoke create on schema public from app_system;
  grant create on schema public to app_worker;
  alter function app_enqueue(text, json, timestamptz, text) owner to app_worker;
  revoke create on schema public from app_worker;
  revoke all on function app_enqueue(text, json, timestamptz, text) from public;
  grant execute on function app_enqueue(text, json, timestamptz, text) to app_member, app_system;
  grant execute on function app_audit_head(uuid) to app_member, app_system;
  grant execute on function app_audit_append(uuid, bigint, timestamptz, uuid, text, uuid, jsonb, bytea, bytea) to app_member, app_system;
  grant execute on function app_session(uuid, bytea, timestamptz) to app_none, app_member, app_system;
end $$;
