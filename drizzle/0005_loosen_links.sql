ALTER TABLE "agenda_items" DROP CONSTRAINT "agenda_items_problem_fk";
--> statement-breakpoint
ALTER TABLE "activities" DROP CONSTRAINT "activities_homework_fk";
--> statement-breakpoint
ALTER TABLE "activities" DROP CONSTRAINT "activities_problem_fk";
