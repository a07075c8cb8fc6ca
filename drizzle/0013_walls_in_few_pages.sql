-- The same walls, asked with fewer pages: every table of a page asks them once more, so that sixty clients cost sixty
-- look-ups each time. Whether the actor may practise is one question, and consents are found by arrays in one search.
create or replace function app_clients_of_actor() returns uuid[]
  language sql stable set search_path = ''
  as $$
    select coalesce(array_agg(r.client_id), '{}')
      from public.care_relationships r
     where r.psychologist_id = (select public.app_actor_id()) and (select public.app_is_psychologist())
       and r.started_at <= now() and r.ended_at is null and r.paused_at is null
       and (r.ends_at is null or r.ends_at > now())
       and ((select public.app_preview_of()) is null or r.client_id = (select public.app_preview_of()))
  $$;
--> statement-breakpoint
create or replace function app_relationships_of_actor() returns uuid[]
  language sql stable set search_path = ''
  as $$
    select coalesce(array_agg(r.id), '{}')
      from public.care_relationships r
     where r.psychologist_id = (select public.app_actor_id()) and (select public.app_is_psychologist())
       and r.started_at <= now() and r.ended_at is null and r.paused_at is null
       and (r.ends_at is null or r.ends_at > now())
       and ((select public.app_preview_of()) is null or r.client_id = (select public.app_preview_of()))
  $$;
--> statement-breakpoint
create or replace function app_shared_with_actor(wanted_scope text) returns uuid[]
  language sql stable set search_path = ''
  as $$
    select coalesce(array_agg(c.owner_id), '{}')
      from public.consents c
     where c.owner_id = any (array(select unnest(public.app_clients_of_actor())))
       and c.relationship_id = any (array(select unnest(public.app_relationships_of_actor())))
       and c.psychologist_id = (select public.app_actor_id()) and c.scope = wanted_scope and c.withdrawn_at is null
  $$;
