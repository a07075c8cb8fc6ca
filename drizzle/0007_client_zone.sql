-- The time zone of a client one works with: a plan is made on the client's clock. Nothing else of their profile is told.
create function app_client_zone(wanted uuid) returns text
  language sql stable security definer set search_path = ''
  as $$
    select p.zone from public.profiles p
     where p.owner_id = wanted and exists (
       select 1 from public.care_relationships r join public.accounts a on a.id = r.psychologist_id
        where r.client_id = wanted and r.psychologist_id = public.app_actor_id()
          and r.started_at is not null and r.ended_at is null and r.paused_at is null
          and (r.ends_at is null or r.ends_at > pg_catalog.now())
          and a.role = 'psychologist' and a.suspended_at is null
          and (public.app_preview_of() is null or r.client_id = public.app_preview_of()))
  $$;
--> statement-breakpoint
do $$
begin
  grant create on schema public to app_system;
  alter function app_client_zone(uuid) owner to app_system;
  revoke create on schema public from app_system;
  revoke all on function app_client_zone(uuid) from public;
  grant execute on function app_client_zone(uuid) to app_member;
end $$;
