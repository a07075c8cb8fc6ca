-- A row that somebody else adds to a person's chain is told to that person's open pages with the commit, so that their
-- access log is never behind. It is said here because every opening of a record passes here, and costs no statement more.
create or replace function app_audit_append(
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
    if new_actor <> of_owner then
      perform pg_catalog.pg_notify('mmd_events', pg_catalog.json_build_object('to', of_owner,
        'what', case when new_action like 'record.opened.%' then 'access' else 'record' end)::text);
    end if;
  end $$;
