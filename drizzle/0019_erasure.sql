-- Erasing an account. Everything a person owns hangs on their account by foreign keys, which look through the walls; the
-- audit does not, and stays. Only the account that the transaction names goes, so that no other statement can take one.
grant delete on accounts to app_system;
--> statement-breakpoint
create policy named on accounts as restrictive for delete to app_system
  using (id::text = current_setting('app.erasing', true));
--> statement-breakpoint
-- How far a psychologist has read a client who is gone says nothing any more. What they wrote themselves stays theirs.
grant select (client_id), delete on desk_marks to app_system;
--> statement-breakpoint
create policy of_nobody on desk_marks for all to app_system
  using (not exists (select 1 from accounts a where a.id = desk_marks.client_id)) with check (false);
