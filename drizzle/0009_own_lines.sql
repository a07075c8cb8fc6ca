-- A line of the picture is in its author's name, so nobody else writes or changes it: the client neither, who answers
-- to it with a stance of their own.
create policy own_name on formulation_items as restrictive for insert to app_member
  with check (author_id = (select app_actor_id()));
--> statement-breakpoint
create policy own_words on formulation_items as restrictive for update to app_member
  using (author_id = (select app_actor_id())) with check (author_id = (select app_actor_id()));
