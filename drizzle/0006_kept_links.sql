-- An activity or a point to talk about outlives the homework or problem area it was for.
alter table activities add constraint activities_homework_fk foreign key (owner_id, homework_id)
  references homework (owner_id, id) on delete set null (homework_id);
--> statement-breakpoint
alter table activities add constraint activities_problem_fk foreign key (owner_id, problem_id)
  references problem_areas (owner_id, id) on delete set null (problem_id);
--> statement-breakpoint
alter table agenda_items add constraint agenda_items_problem_fk foreign key (owner_id, problem_id)
  references problem_areas (owner_id, id) on delete set null (problem_id);
