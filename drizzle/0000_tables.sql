CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"username" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text NOT NULL,
	"email_lookup" "bytea",
	"email_verified_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"suspended_at" timestamp (3) with time zone,
	CONSTRAINT "accounts_role" CHECK ("accounts"."role" in ('client', 'psychologist', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"owner_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject_id" uuid,
	"counts" jsonb NOT NULL,
	"previous" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "audit_events_owner_id_seq_pk" PRIMARY KEY("owner_id","seq")
);
--> statement-breakpoint
CREATE TABLE "one_time_tokens" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"email_lookup" "bytea",
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "one_time_tokens_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "one_time_tokens_purpose" CHECK ("one_time_tokens"."purpose" in ('verify-email', 'reset-password', 'first-admin'))
);
--> statement-breakpoint
CREATE TABLE "person_keys" (
	"owner_id" uuid PRIMARY KEY NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"wrapping_key" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"kind" text NOT NULL,
	"device" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"idle_seconds" integer NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"authenticated_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "sessions_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "sessions_kind" CHECK ("sessions"."kind" in ('browser', 'token'))
);
--> statement-breakpoint
CREATE TABLE "profiles" (
	"owner_id" uuid PRIMARY KEY NOT NULL,
	"name" "bytea",
	"email" "bytea",
	"phone" "bytea",
	"crisis_contact" "bytea",
	"zone" text NOT NULL,
	"country" text,
	"privacy_level" text DEFAULT 'high' NOT NULL,
	"answer_style" text DEFAULT 'faces' NOT NULL,
	"intake" "bytea",
	"look" text DEFAULT 'system.standard' NOT NULL,
	"quick_exit" boolean DEFAULT false NOT NULL,
	"onboarded_at" timestamp (3) with time zone,
	"last_check_in" timestamp (3) with time zone,
	"wellness_score" integer DEFAULT 50 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "profiles_privacy_level" CHECK ("profiles"."privacy_level" in ('high', 'balanced', 'open')),
	CONSTRAINT "profiles_answer_style" CHECK ("profiles"."answer_style" in ('faces', 'fine')),
	CONSTRAINT "profiles_wellness_score" CHECK ("profiles"."wellness_score" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "care_relationships" (
	"client_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"psychologist_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid,
	CONSTRAINT "care_relationships_client_id_id_pk" PRIMARY KEY("client_id","id")
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"psychologist_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"agreed_text" text NOT NULL,
	"granted_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "consents_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "consents_scope" CHECK ("consents"."scope" in ('mood', 'journal'))
);
--> statement-breakpoint
CREATE TABLE "journal_drafts" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entry_id" uuid,
	"base_version" integer,
	"form" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "journal_drafts_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
CREATE TABLE "journal_behaviours" (
	"owner_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"word_id" uuid NOT NULL,
	"urge" smallint,
	"acted" boolean,
	CONSTRAINT "journal_behaviours_owner_id_entry_id_word_id_pk" PRIMARY KEY("owner_id","entry_id","word_id"),
	CONSTRAINT "journal_behaviours_urge" CHECK ("journal_behaviours"."urge" between 0 and 5)
);
--> statement-breakpoint
CREATE TABLE "journal_entries" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"local_day" date NOT NULL,
	"zone" text NOT NULL,
	"template" text NOT NULL,
	"title" "bytea",
	"content" "bytea" NOT NULL,
	"thought" "bytea",
	"answers" "bytea",
	"mood_rating" smallint,
	"mood_tag_id" uuid,
	"privacy" text DEFAULT 'only_me' NOT NULL,
	"sealing" text DEFAULT 'server' NOT NULL,
	"word_count" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"purge_at" timestamp (3) with time zone,
	CONSTRAINT "journal_entries_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "journal_entries_mood_rating" CHECK ("journal_entries"."mood_rating" between 1 and 10),
	CONSTRAINT "journal_entries_privacy" CHECK ("journal_entries"."privacy" in ('only_me', 'shared')),
	CONSTRAINT "journal_entries_sealing" CHECK ("journal_entries"."sealing" in ('server', 'locked'))
);
--> statement-breakpoint
CREATE TABLE "journal_entry_words" (
	"owner_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"word_id" uuid NOT NULL,
	CONSTRAINT "journal_entry_words_owner_id_entry_id_word_id_pk" PRIMARY KEY("owner_id","entry_id","word_id")
);
--> statement-breakpoint
CREATE TABLE "journal_revisions" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"form" "bytea" NOT NULL,
	"replaced_at" timestamp (3) with time zone NOT NULL,
	"kept_until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "journal_revisions_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
CREATE TABLE "mood_entries" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"local_day" date NOT NULL,
	"zone" text NOT NULL,
	"mood_rating" smallint NOT NULL,
	"energy_level" smallint,
	"notes" "bytea",
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"purge_at" timestamp (3) with time zone,
	CONSTRAINT "mood_entries_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "mood_entries_mood_rating" CHECK ("mood_entries"."mood_rating" between 1 and 10),
	CONSTRAINT "mood_entries_energy_level" CHECK ("mood_entries"."energy_level" between 1 and 10)
);
--> statement-breakpoint
CREATE TABLE "mood_entry_words" (
	"owner_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"word_id" uuid NOT NULL,
	CONSTRAINT "mood_entry_words_owner_id_entry_id_word_id_pk" PRIMARY KEY("owner_id","entry_id","word_id")
);
--> statement-breakpoint
CREATE TABLE "day_rollups" (
	"owner_id" uuid NOT NULL,
	"day" date NOT NULL,
	"mood_n" integer DEFAULT 0 NOT NULL,
	"mood_sum" integer DEFAULT 0 NOT NULL,
	"mood_sumsq" integer DEFAULT 0 NOT NULL,
	"energy_n" integer DEFAULT 0 NOT NULL,
	"energy_sum" integer DEFAULT 0 NOT NULL,
	"energy_sumsq" integer DEFAULT 0 NOT NULL,
	"mood_entries" integer DEFAULT 0 NOT NULL,
	"journal_entries" integer DEFAULT 0 NOT NULL,
	"words" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "day_rollups_owner_id_day_pk" PRIMARY KEY("owner_id","day")
);
--> statement-breakpoint
CREATE TABLE "owner_totals" (
	"owner_id" uuid PRIMARY KEY NOT NULL,
	"mood_entries" integer DEFAULT 0 NOT NULL,
	"journal_entries" integer DEFAULT 0 NOT NULL,
	"words" integer DEFAULT 0 NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "words" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"word" "bytea" NOT NULL,
	"word_hmac" "bytea" NOT NULL,
	"merged_into" uuid,
	"hidden_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "words_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "words_kind" CHECK ("words"."kind" in ('tag', 'feeling', 'trigger', 'behaviour', 'mood-tag'))
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"owner_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"key" "bytea" NOT NULL,
	"request" "bytea" NOT NULL,
	"result_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_owner_id_operation_key_pk" PRIMARY KEY("owner_id","operation","key")
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"content" "bytea",
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "mails_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" varchar(255) PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "sealing_canaries" (
	"wrapping_key" text PRIMARY KEY NOT NULL,
	"canary" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "one_time_tokens" ADD CONSTRAINT "one_time_tokens_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_keys" ADD CONSTRAINT "person_keys_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_relationships" ADD CONSTRAINT "care_relationships_client_fk" FOREIGN KEY ("client_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_relationships" ADD CONSTRAINT "care_relationships_psychologist_fk" FOREIGN KEY ("psychologist_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_relationship_fk" FOREIGN KEY ("owner_id","relationship_id") REFERENCES "public"."care_relationships"("client_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_drafts" ADD CONSTRAINT "journal_drafts_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_drafts" ADD CONSTRAINT "journal_drafts_entry_fk" FOREIGN KEY ("owner_id","entry_id") REFERENCES "public"."journal_entries"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_behaviours" ADD CONSTRAINT "journal_behaviours_entry_fk" FOREIGN KEY ("owner_id","entry_id") REFERENCES "public"."journal_entries"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_behaviours" ADD CONSTRAINT "journal_behaviours_word_fk" FOREIGN KEY ("owner_id","word_id") REFERENCES "public"."words"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_mood_tag_fk" FOREIGN KEY ("owner_id","mood_tag_id") REFERENCES "public"."words"("owner_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entry_words" ADD CONSTRAINT "journal_entry_words_entry_fk" FOREIGN KEY ("owner_id","entry_id") REFERENCES "public"."journal_entries"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entry_words" ADD CONSTRAINT "journal_entry_words_word_fk" FOREIGN KEY ("owner_id","word_id") REFERENCES "public"."words"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_revisions" ADD CONSTRAINT "journal_revisions_entry_fk" FOREIGN KEY ("owner_id","entry_id") REFERENCES "public"."journal_entries"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mood_entries" ADD CONSTRAINT "mood_entries_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mood_entry_words" ADD CONSTRAINT "mood_entry_words_entry_fk" FOREIGN KEY ("owner_id","entry_id") REFERENCES "public"."mood_entries"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mood_entry_words" ADD CONSTRAINT "mood_entry_words_word_fk" FOREIGN KEY ("owner_id","word_id") REFERENCES "public"."words"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "day_rollups" ADD CONSTRAINT "day_rollups_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owner_totals" ADD CONSTRAINT "owner_totals_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "words" ADD CONSTRAINT "words_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_username_key" ON "accounts" USING btree (lower("username"));--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email_key" ON "accounts" USING btree ("email_lookup") WHERE "accounts"."email_verified_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_time_tokens_token_key" ON "one_time_tokens" USING btree ("owner_id","token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions" USING btree ("owner_id","token_hash");--> statement-breakpoint
CREATE INDEX "care_relationships_psychologist" ON "care_relationships" USING btree ("psychologist_id","client_id");--> statement-breakpoint
CREATE INDEX "consents_live" ON "consents" USING btree ("owner_id","relationship_id","scope") WHERE "consents"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "journal_behaviours_word" ON "journal_behaviours" USING btree ("owner_id","word_id");--> statement-breakpoint
CREATE INDEX "journal_entries_list" ON "journal_entries" USING btree ("owner_id","occurred_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "journal_entries"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "journal_entries_bin" ON "journal_entries" USING btree ("owner_id","purge_at") WHERE "journal_entries"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "journal_entry_words_word" ON "journal_entry_words" USING btree ("owner_id","word_id");--> statement-breakpoint
CREATE INDEX "journal_revisions_entry" ON "journal_revisions" USING btree ("owner_id","entry_id","version" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "journal_revisions_kept" ON "journal_revisions" USING btree ("owner_id","kept_until");--> statement-breakpoint
CREATE INDEX "mood_entries_history" ON "mood_entries" USING btree ("owner_id","recorded_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "mood_entries"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "mood_entries_bin" ON "mood_entries" USING btree ("owner_id","purge_at") WHERE "mood_entries"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "mood_entry_words_word" ON "mood_entry_words" USING btree ("owner_id","word_id");--> statement-breakpoint
CREATE UNIQUE INDEX "words_word_key" ON "words" USING btree ("owner_id","kind","word_hmac");