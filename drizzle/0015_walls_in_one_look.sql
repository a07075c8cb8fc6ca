-- What is shared with the actor: their running care is looked up once, and the consents that belong to it in one search.
create or replace function app_shared_with_actor(wanted_scope text) returns uuid[]
  language sql stable set search_path = ''
  as $$
    with running as materialized (
      select r.client_id, r.id
        from public.care_relationships r
       where r.psychologist_id = (select public.app_actor_id()) and (select public.app_is_psychologist())
         and r.started_at <= now() and r.ended_at is null and r.paused_at is null
         and (r.ends_at is null or r.ends_at > now())
         and ((select public.app_preview_of()) is null or r.client_id = (select public.app_preview_of())))
    select coalesce(array_agg(c.owner_id), '{}')
      from public.consents c
     where c.owner_id = any (array(select client_id from running)) and c.relationship_id = any (array(select id from running))
       and c.psychologist_id = (select public.app_actor_id()) and c.scope = wanted_scope and c.withdrawn_at is null
  $$;
