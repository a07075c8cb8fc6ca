-- Who asks to work here, or to be looked at again, is told to the admins: members cannot see who they are.
create function app_tell_admins(what text, at timestamptz) returns table (admin_id uuid)
  language plpgsql security definer set search_path = ''
  as $$
  declare me uuid := public.app_actor_id(); one uuid;
  begin
    if not exists (select 1 from public.psychologist_profiles p where p.owner_id = me and p.applied_at is not null) then
      raise exception 'only who applied' using errcode = '42501';
    end if;
    for one in select a.id from public.accounts a where a.role = 'admin' and a.suspended_at is null and a.id <> me loop
      insert into public.notices (owner_id, id, kind, about_id, at) values (one, pg_catalog.gen_random_uuid(), what, me, at);
      perform pg_catalog.pg_notify('mmd_events', pg_catalog.json_build_object('to', one, 'what', what)::text);
      admin_id := one;
      return next;
    end loop;
  end $$;
--> statement-breakpoint
do $$
begin
  grant create on schema public to app_system;
  alter function app_tell_admins(text, timestamptz) owner to app_system;
  revoke create on schema public from app_system;
  revoke all on function app_tell_admins(text, timestamptz) from public;
  grant execute on function app_tell_admins(text, timestamptz) to app_member;
end $$;
