CREATE TABLE "recovery_codes" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "recovery_codes_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
CREATE TABLE "two_step_secrets" (
	"owner_id" uuid PRIMARY KEY NOT NULL,
	"secret" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"last_step" bigint
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"about_id" uuid,
	"subject_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	CONSTRAINT "notices_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
CREATE TABLE "agenda_items" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"words" "bytea" NOT NULL,
	"lines" "bytea",
	"entry_id" uuid,
	"problem_id" uuid,
	"discussed_at" timestamp (3) with time zone,
	"discussed_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"purge_at" timestamp (3) with time zone,
	CONSTRAINT "agenda_items_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
CREATE TABLE "care_events" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"by_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "care_events_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "care_events_kind" CHECK ("care_events"."kind" in ('accepted', 'paused', 'resumed', 'ended', 'shared', 'stopped-sharing', 'terms', 'cover', 'transfer'))
);
--> statement-breakpoint
CREATE TABLE "care_terms" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"proposed_by" uuid NOT NULL,
	"client_name" "bytea",
	"plan" "bytea",
	"review_days" smallint[] NOT NULL,
	"reply_words" "bytea",
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"agreed_at" timestamp (3) with time zone,
	CONSTRAINT "care_terms_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
CREATE TABLE "formulation_items" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"model" text NOT NULL,
	"box" text NOT NULL,
	"words" "bytea",
	"position" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"purge_at" timestamp (3) with time zone,
	CONSTRAINT "formulation_items_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "formulation_items_model" CHECK ("formulation_items"."model" in ('cycle', 'five-p')),
	CONSTRAINT "formulation_items_box_name" CHECK ("formulation_items"."box" in ('situation', 'thought', 'feeling', 'body', 'behaviour', 'presenting', 'predisposing', 'precipitating', 'perpetuating', 'protective'))
);
--> statement-breakpoint
CREATE TABLE "formulation_stances" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"item_version" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"stance" text NOT NULL,
	"words" "bytea",
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "formulation_stances_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "formulation_stances_stance" CHECK ("formulation_stances"."stance" in ('agree', 'dispute'))
);
--> statement-breakpoint
CREATE TABLE "handovers" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"colleague_id" uuid NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"starts_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"words" "bytea",
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	"new_relationship_id" uuid,
	CONSTRAINT "handovers_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "handovers_kind" CHECK ("handovers"."kind" in ('cover', 'transfer')),
	CONSTRAINT "handovers_answer" CHECK ("handovers"."answer" in ('accepted', 'declined'))
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"channel" text NOT NULL,
	"email_lookup" "bytea",
	"email" "bytea",
	"label" "bytea",
	"proposal" "bytea",
	"scopes" text[],
	"agreed_text" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"accepted_by" uuid,
	"relationship_id" uuid,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "invitations_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "invitations_channel" CHECK ("invitations"."channel" in ('email', 'link'))
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"recipient" "bytea",
	"content" "bytea" NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	"answer_words" "bytea",
	"signed_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "letters_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "letters_kind" CHECK ("letters"."kind" in ('progress', 'referral')),
	CONSTRAINT "letters_answer" CHECK ("letters"."answer" in ('approved', 'declined'))
);
--> statement-breakpoint
CREATE TABLE "psychologist_contacts" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"relationship_id" uuid,
	"name" "bytea" NOT NULL,
	"practice" "bytea",
	"phone" "bytea",
	"email" "bytea",
	"address" "bytea",
	"next_steps" "bytea",
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"purge_at" timestamp (3) with time zone,
	CONSTRAINT "psychologist_contacts_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
CREATE TABLE "therapy_dates" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"relationship_id" uuid,
	"series_id" uuid,
	"author_id" uuid NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"local_day" date NOT NULL,
	"zone" text NOT NULL,
	"minutes" smallint NOT NULL,
	"place" text NOT NULL,
	"where_words" "bytea",
	"status" text NOT NULL,
	"status_at" timestamp (3) with time zone,
	"status_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"purge_at" timestamp (3) with time zone,
	CONSTRAINT "therapy_dates_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "therapy_dates_place" CHECK ("therapy_dates"."place" in ('in-person', 'video', 'phone')),
	CONSTRAINT "therapy_dates_status" CHECK ("therapy_dates"."status" in ('planned', 'held', 'missed', 'cancelled')),
	CONSTRAINT "therapy_dates_minutes" CHECK ("therapy_dates"."minutes" between 5 and 480)
);
--> statement-breakpoint
CREATE TABLE "desk_marks" (
	"owner_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"entries_seen_at" timestamp (3) with time zone,
	CONSTRAINT "desk_marks_owner_id_client_id_pk" PRIMARY KEY("owner_id","client_id")
);
--> statement-breakpoint
CREATE TABLE "flag_snoozes" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"flag" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"reason" "bytea" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "flag_snoozes_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
CREATE TABLE "letter_drafts" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"recipient" "bytea",
	"content" "bytea" NOT NULL,
	"letter_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"purge_at" timestamp (3) with time zone,
	CONSTRAINT "letter_drafts_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "letter_drafts_kind" CHECK ("letter_drafts"."kind" in ('progress', 'referral'))
);
--> statement-breakpoint
CREATE TABLE "note_amendments" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"content" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "note_amendments_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"therapy_date_id" uuid,
	"format" text NOT NULL,
	"content" "bytea" NOT NULL,
	"signed_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"purge_at" timestamp (3) with time zone,
	CONSTRAINT "notes_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "notes_format" CHECK ("notes"."format" in ('dap', 'soap', 'private'))
);
--> statement-breakpoint
CREATE TABLE "psychologist_decisions" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"decision" text NOT NULL,
	"reason" text NOT NULL,
	"by_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "psychologist_decisions_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "psychologist_decisions_decision" CHECK ("psychologist_decisions"."decision" in ('verified', 'renewed', 'declined', 'suspended', 'reinstated')),
	CONSTRAINT "psychologist_decisions_reason" CHECK ("psychologist_decisions"."reason" in ('register-checked', 'number-not-found', 'name-differs', 'expired', 'complaint', 'own-wish', 'cleared'))
);
--> statement-breakpoint
CREATE TABLE "psychologist_profiles" (
	"owner_id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	"register" text NOT NULL,
	"registration_number" text NOT NULL,
	"jurisdiction" text NOT NULL,
	"registered_until" date NOT NULL,
	"practice" text,
	"specialities" text[] NOT NULL,
	"bio" text,
	"languages" text[] NOT NULL,
	"availability" text,
	"applied_at" timestamp (3) with time zone,
	"verified_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "templates" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" "bytea" NOT NULL,
	"content" "bytea" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"purge_at" timestamp (3) with time zone,
	CONSTRAINT "templates_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "templates_kind" CHECK ("templates"."kind" in ('plan', 'skill', 'homework', 'note'))
);
--> statement-breakpoint
CREATE TABLE "mood_days" (
	"owner_id" uuid NOT NULL,
	"day" date NOT NULL,
	"n" integer NOT NULL,
	"sum" integer NOT NULL,
	CONSTRAINT "mood_days_owner_id_day_pk" PRIMARY KEY("owner_id","day")
);
--> statement-breakpoint
CREATE TABLE "activities" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"name" "bytea" NOT NULL,
	"value_area" text,
	"planned" boolean NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"local_day" date NOT NULL,
	"zone" text NOT NULL,
	"minutes" smallint NOT NULL,
	"where_words" "bytea",
	"predicted_pleasure" smallint,
	"predicted_mastery" smallint,
	"outcome" text,
	"outcome_at" timestamp (3) with time zone,
	"obstacle" "bytea",
	"pleasure" smallint,
	"mastery" smallint,
	"mood_before" smallint,
	"mood_after" smallint,
	"homework_id" uuid,
	"problem_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"purge_at" timestamp (3) with time zone,
	CONSTRAINT "activities_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "activities_value_area" CHECK ("activities"."value_area" in ('relationships', 'health', 'work-learning', 'home-money', 'play', 'self-care', 'community', 'beliefs')),
	CONSTRAINT "activities_outcome" CHECK ("activities"."outcome" in ('done', 'partly', 'not')),
	CONSTRAINT "activities_minutes" CHECK ("activities"."minutes" between 5 and 1440),
	CONSTRAINT "activities_tens" CHECK (coalesce("activities"."predicted_pleasure", 0) between 0 and 10 and coalesce("activities"."predicted_mastery", 0) between 0 and 10 and coalesce("activities"."pleasure", 0) between 0 and 10 and coalesce("activities"."mastery", 0) between 0 and 10),
	CONSTRAINT "activities_moods" CHECK (coalesce("activities"."mood_before", 1) between 1 and 10 and coalesce("activities"."mood_after", 1) between 1 and 10)
);
--> statement-breakpoint
CREATE TABLE "citations" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entry_id" uuid,
	"field" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"words_hmac" "bytea" NOT NULL,
	"author_id" uuid NOT NULL,
	"problem_id" uuid,
	"formulation_item_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "citations_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "citations_field" CHECK ("citations"."field" in ('title', 'content', 'thought')),
	CONSTRAINT "citations_span" CHECK ("citations"."start" >= 0 and "citations"."end" > "citations"."start"),
	CONSTRAINT "citations_one_target" CHECK (num_nonnulls("citations"."problem_id", "citations"."formulation_item_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "homework" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"skill_id" uuid,
	"template" text,
	"what" "bytea",
	"when_words" "bytea",
	"where_words" "bytea",
	"obstacle" "bytea",
	"times_wanted" smallint,
	"assigned_at" timestamp (3) with time zone NOT NULL,
	"due_day" date,
	"outcome" text,
	"outcome_at" timestamp (3) with time zone,
	"outcome_words" "bytea",
	"reviewed_at" timestamp (3) with time zone,
	"reviewed_by" uuid,
	"review_words" "bytea",
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"purge_at" timestamp (3) with time zone,
	CONSTRAINT "homework_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "homework_kind" CHECK ("homework"."kind" in ('skill', 'activity', 'journal')),
	CONSTRAINT "homework_outcome" CHECK ("homework"."outcome" in ('done', 'partly', 'not')),
	CONSTRAINT "homework_template" CHECK ("homework"."template" in ('free', 'thought-record', 'diary-card', 'behaviour-log')),
	CONSTRAINT "homework_names_its_thing" CHECK (case "homework"."kind" when 'skill' then "homework"."skill_id" is not null when 'journal' then "homework"."template" is not null else "homework"."what" is not null end),
	CONSTRAINT "homework_times" CHECK ("homework"."times_wanted" between 1 and 99)
);
--> statement-breakpoint
CREATE TABLE "problem_areas" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"name" "bytea" NOT NULL,
	"description" "bytea",
	"behaviour" "bytea",
	"thought" "bytea",
	"mood" "bytea",
	"counted_per" text DEFAULT 'week' NOT NULL,
	"baseline_times" smallint,
	"target_times" smallint,
	"baseline_strength" smallint,
	"target_strength" smallint,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"purge_at" timestamp (3) with time zone,
	CONSTRAINT "problem_areas_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "problem_areas_counted_per" CHECK ("problem_areas"."counted_per" in ('day', 'week')),
	CONSTRAINT "problem_areas_times" CHECK (coalesce("problem_areas"."baseline_times", 0) between 0 and 999 and coalesce("problem_areas"."target_times", 0) between 0 and 999),
	CONSTRAINT "problem_areas_strength" CHECK (coalesce("problem_areas"."baseline_strength", 0) between 0 and 10 and coalesce("problem_areas"."target_strength", 0) between 0 and 10)
);
--> statement-breakpoint
CREATE TABLE "problem_readiness" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"problem_id" uuid NOT NULL,
	"importance" smallint NOT NULL,
	"confidence" smallint NOT NULL,
	"day" date NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "problem_readiness_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "problem_readiness_range" CHECK ("problem_readiness"."importance" between 0 and 10 and "problem_readiness"."confidence" between 0 and 10)
);
--> statement-breakpoint
CREATE TABLE "problem_readings" (
	"owner_id" uuid NOT NULL,
	"problem_id" uuid NOT NULL,
	"day" date NOT NULL,
	"times" smallint,
	"strength" smallint,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "problem_readings_owner_id_problem_id_day_pk" PRIMARY KEY("owner_id","problem_id","day"),
	CONSTRAINT "problem_readings_times" CHECK ("problem_readings"."times" between 0 and 999),
	CONSTRAINT "problem_readings_strength" CHECK ("problem_readings"."strength" between 0 and 10),
	CONSTRAINT "problem_readings_something" CHECK ("problem_readings"."times" is not null or "problem_readings"."strength" is not null)
);
--> statement-breakpoint
CREATE TABLE "problem_statuses" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"problem_id" uuid NOT NULL,
	"status" text NOT NULL,
	"by_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "problem_statuses_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "problem_statuses_status" CHECK ("problem_statuses"."status" in ('open', 'working', 'resting', 'resolved'))
);
--> statement-breakpoint
CREATE TABLE "skill_agreements" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"skill_id" uuid NOT NULL,
	"skill_version" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "skill_agreements_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
CREATE TABLE "skill_problems" (
	"owner_id" uuid NOT NULL,
	"skill_id" uuid NOT NULL,
	"problem_id" uuid NOT NULL,
	"linked_by" uuid NOT NULL,
	"linked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "skill_problems_owner_id_skill_id_problem_id_pk" PRIMARY KEY("owner_id","skill_id","problem_id")
);
--> statement-breakpoint
CREATE TABLE "skill_uses" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"skill_id" uuid NOT NULL,
	"used_at" timestamp (3) with time zone NOT NULL,
	"local_day" date NOT NULL,
	"zone" text NOT NULL,
	"helped" smallint,
	"mood_before" smallint,
	"note" "bytea",
	"entry_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"purge_at" timestamp (3) with time zone,
	CONSTRAINT "skill_uses_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "skill_uses_helped" CHECK ("skill_uses"."helped" between 1 and 5),
	CONSTRAINT "skill_uses_mood_before" CHECK ("skill_uses"."mood_before" between 1 and 10)
);
--> statement-breakpoint
CREATE TABLE "skills" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"name" "bytea" NOT NULL,
	"replaces_kind" text NOT NULL,
	"replaces" "bytea",
	"steps" "bytea" NOT NULL,
	"when_to_use" "bytea",
	"uses" integer DEFAULT 0 NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"purge_at" timestamp (3) with time zone,
	CONSTRAINT "skills_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "skills_replaces_kind" CHECK ("skills"."replaces_kind" in ('thought', 'mood', 'behaviour')),
	CONSTRAINT "skills_uses" CHECK ("skills"."uses" >= 0)
);
--> statement-breakpoint
ALTER TABLE "consents" DROP CONSTRAINT "consents_scope";--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "second_step" text DEFAULT 'not-needed' NOT NULL;--> statement-breakpoint
ALTER TABLE "care_relationships" ADD COLUMN "kind" text DEFAULT 'care' NOT NULL;--> statement-breakpoint
ALTER TABLE "care_relationships" ADD COLUMN "cover_for" uuid;--> statement-breakpoint
ALTER TABLE "care_relationships" ADD COLUMN "paused_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "care_relationships" ADD COLUMN "paused_by" uuid;--> statement-breakpoint
ALTER TABLE "care_relationships" ADD COLUMN "ends_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_step_secrets" ADD CONSTRAINT "two_step_secrets_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_problem_fk" FOREIGN KEY ("owner_id","problem_id") REFERENCES "public"."problem_areas"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_events" ADD CONSTRAINT "care_events_relationship_fk" FOREIGN KEY ("owner_id","relationship_id") REFERENCES "public"."care_relationships"("client_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_events" ADD CONSTRAINT "care_events_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_terms" ADD CONSTRAINT "care_terms_relationship_fk" FOREIGN KEY ("owner_id","relationship_id") REFERENCES "public"."care_relationships"("client_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_terms" ADD CONSTRAINT "care_terms_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "formulation_items" ADD CONSTRAINT "formulation_items_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "formulation_stances" ADD CONSTRAINT "formulation_stances_item_fk" FOREIGN KEY ("owner_id","item_id") REFERENCES "public"."formulation_items"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_relationship_fk" FOREIGN KEY ("owner_id","relationship_id") REFERENCES "public"."care_relationships"("client_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_relationship_fk" FOREIGN KEY ("owner_id","relationship_id") REFERENCES "public"."care_relationships"("client_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "psychologist_contacts" ADD CONSTRAINT "psychologist_contacts_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "therapy_dates" ADD CONSTRAINT "therapy_dates_relationship_fk" FOREIGN KEY ("owner_id","relationship_id") REFERENCES "public"."care_relationships"("client_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "therapy_dates" ADD CONSTRAINT "therapy_dates_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_marks" ADD CONSTRAINT "desk_marks_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag_snoozes" ADD CONSTRAINT "flag_snoozes_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_drafts" ADD CONSTRAINT "letter_drafts_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_amendments" ADD CONSTRAINT "note_amendments_note_fk" FOREIGN KEY ("owner_id","note_id") REFERENCES "public"."notes"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "psychologist_decisions" ADD CONSTRAINT "psychologist_decisions_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "psychologist_profiles" ADD CONSTRAINT "psychologist_profiles_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "templates" ADD CONSTRAINT "templates_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mood_days" ADD CONSTRAINT "mood_days_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_homework_fk" FOREIGN KEY ("owner_id","homework_id") REFERENCES "public"."homework"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_problem_fk" FOREIGN KEY ("owner_id","problem_id") REFERENCES "public"."problem_areas"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_problem_fk" FOREIGN KEY ("owner_id","problem_id") REFERENCES "public"."problem_areas"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_item_fk" FOREIGN KEY ("owner_id","formulation_item_id") REFERENCES "public"."formulation_items"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "homework" ADD CONSTRAINT "homework_skill_fk" FOREIGN KEY ("owner_id","skill_id") REFERENCES "public"."skills"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "homework" ADD CONSTRAINT "homework_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem_areas" ADD CONSTRAINT "problem_areas_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem_readiness" ADD CONSTRAINT "problem_readiness_problem_fk" FOREIGN KEY ("owner_id","problem_id") REFERENCES "public"."problem_areas"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem_readings" ADD CONSTRAINT "problem_readings_problem_fk" FOREIGN KEY ("owner_id","problem_id") REFERENCES "public"."problem_areas"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem_statuses" ADD CONSTRAINT "problem_statuses_problem_fk" FOREIGN KEY ("owner_id","problem_id") REFERENCES "public"."problem_areas"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill_agreements" ADD CONSTRAINT "skill_agreements_skill_fk" FOREIGN KEY ("owner_id","skill_id") REFERENCES "public"."skills"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill_problems" ADD CONSTRAINT "skill_problems_skill_fk" FOREIGN KEY ("owner_id","skill_id") REFERENCES "public"."skills"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill_problems" ADD CONSTRAINT "skill_problems_problem_fk" FOREIGN KEY ("owner_id","problem_id") REFERENCES "public"."problem_areas"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill_uses" ADD CONSTRAINT "skill_uses_skill_fk" FOREIGN KEY ("owner_id","skill_id") REFERENCES "public"."skills"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skills" ADD CONSTRAINT "skills_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "recovery_codes_code_key" ON "recovery_codes" USING btree ("owner_id","code_hash");--> statement-breakpoint
CREATE INDEX "notices_list" ON "notices" USING btree ("owner_id","at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "notices_unread" ON "notices" USING btree ("owner_id") WHERE "notices"."read_at" is null;--> statement-breakpoint
CREATE INDEX "agenda_items_list" ON "agenda_items" USING btree ("owner_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "agenda_items"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "agenda_items_bin" ON "agenda_items" USING btree ("owner_id","purge_at") WHERE "agenda_items"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "agenda_items_entry" ON "agenda_items" USING btree ("owner_id","entry_id");--> statement-breakpoint
CREATE INDEX "care_events_relationship" ON "care_events" USING btree ("owner_id","relationship_id","at");--> statement-breakpoint
CREATE INDEX "care_terms_relationship" ON "care_terms" USING btree ("owner_id","relationship_id","proposed_at");--> statement-breakpoint
CREATE INDEX "formulation_items_box" ON "formulation_items" USING btree ("owner_id","model","position") WHERE "formulation_items"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "formulation_items_bin" ON "formulation_items" USING btree ("owner_id","purge_at") WHERE "formulation_items"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "formulation_stances_item" ON "formulation_stances" USING btree ("owner_id","item_id","at");--> statement-breakpoint
CREATE INDEX "handovers_open" ON "handovers" USING btree ("owner_id","proposed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token_key" ON "invitations" USING btree ("owner_id","token_hash");--> statement-breakpoint
CREATE INDEX "invitations_list" ON "invitations" USING btree ("owner_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "letters_list" ON "letters" USING btree ("owner_id","sent_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "psychologist_contacts_list" ON "psychologist_contacts" USING btree ("owner_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "psychologist_contacts"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "psychologist_contacts_bin" ON "psychologist_contacts" USING btree ("owner_id","purge_at") WHERE "psychologist_contacts"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "therapy_dates_when" ON "therapy_dates" USING btree ("owner_id","starts_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "therapy_dates"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "therapy_dates_bin" ON "therapy_dates" USING btree ("owner_id","purge_at") WHERE "therapy_dates"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "flag_snoozes_client" ON "flag_snoozes" USING btree ("owner_id","client_id","until");--> statement-breakpoint
CREATE INDEX "letter_drafts_client" ON "letter_drafts" USING btree ("owner_id","client_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "letter_drafts"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "letter_drafts_bin" ON "letter_drafts" USING btree ("owner_id","purge_at") WHERE "letter_drafts"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "note_amendments_note" ON "note_amendments" USING btree ("owner_id","note_id","created_at");--> statement-breakpoint
CREATE INDEX "notes_client" ON "notes" USING btree ("owner_id","client_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "notes"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "notes_bin" ON "notes" USING btree ("owner_id","purge_at") WHERE "notes"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "psychologist_decisions_at" ON "psychologist_decisions" USING btree ("owner_id","at");--> statement-breakpoint
CREATE INDEX "psychologist_profiles_state" ON "psychologist_profiles" USING btree ("owner_id","applied_at");--> statement-breakpoint
CREATE INDEX "templates_list" ON "templates" USING btree ("owner_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "templates"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "templates_bin" ON "templates" USING btree ("owner_id","purge_at") WHERE "templates"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "activities_day" ON "activities" USING btree ("owner_id","local_day","starts_at","id") WHERE "activities"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "activities_bin" ON "activities" USING btree ("owner_id","purge_at") WHERE "activities"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "citations_problem" ON "citations" USING btree ("owner_id","problem_id");--> statement-breakpoint
CREATE INDEX "citations_item" ON "citations" USING btree ("owner_id","formulation_item_id");--> statement-breakpoint
CREATE INDEX "citations_entry" ON "citations" USING btree ("owner_id","entry_id");--> statement-breakpoint
CREATE INDEX "homework_list" ON "homework" USING btree ("owner_id","assigned_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "homework"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "homework_bin" ON "homework" USING btree ("owner_id","purge_at") WHERE "homework"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "problem_areas_list" ON "problem_areas" USING btree ("owner_id","created_at","id") WHERE "problem_areas"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "problem_areas_bin" ON "problem_areas" USING btree ("owner_id","purge_at") WHERE "problem_areas"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "problem_readiness_problem" ON "problem_readiness" USING btree ("owner_id","problem_id","at");--> statement-breakpoint
CREATE INDEX "problem_statuses_problem" ON "problem_statuses" USING btree ("owner_id","problem_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "skill_agreements_once" ON "skill_agreements" USING btree ("owner_id","skill_id","skill_version","person_id");--> statement-breakpoint
CREATE INDEX "skill_problems_problem" ON "skill_problems" USING btree ("owner_id","problem_id");--> statement-breakpoint
CREATE INDEX "skill_uses_skill" ON "skill_uses" USING btree ("owner_id","skill_id","used_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "skill_uses"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "skill_uses_day" ON "skill_uses" USING btree ("owner_id","local_day") WHERE "skill_uses"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "skill_uses_entry" ON "skill_uses" USING btree ("owner_id","entry_id");--> statement-breakpoint
CREATE INDEX "skill_uses_bin" ON "skill_uses" USING btree ("owner_id","purge_at") WHERE "skill_uses"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "skills_list" ON "skills" USING btree ("owner_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "skills"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "skills_bin" ON "skills" USING btree ("owner_id","purge_at") WHERE "skills"."deleted_at" is not null;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_second_step" CHECK ("sessions"."second_step" in ('not-needed', 'pending', 'passed'));--> statement-breakpoint
ALTER TABLE "care_relationships" ADD CONSTRAINT "care_relationships_kind" CHECK ("care_relationships"."kind" in ('care', 'cover'));--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_scope" CHECK ("consents"."scope" in ('mood', 'journal', 'work', 'assessments', 'safety_plan', 'crisis_flag'));