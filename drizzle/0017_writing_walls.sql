-- A note stays with the client and the care it was written in.
revoke update on notes from app_member;
--> statement-breakpoint
grant update (therapy_date_id, content, signed_at, version, updated_at, deleted_at, purge_at) on notes to app_member;
--> statement-breakpoint

-- What was added to a signed note stands as it was written.
drop policy own on note_amendments;
--> statement-breakpoint
revoke update, delete on note_amendments from app_member;
--> statement-breakpoint
create policy own on note_amendments for select to app_member
  using (owner_id = (select app_actor_id()) and (select app_is_psychologist()) and (select app_preview_of()) is null);
--> statement-breakpoint
create policy own_adds on note_amendments for insert to app_member
  with check (owner_id = (select app_actor_id()) and (select app_is_psychologist()) and exists (select 1 from notes n
    where n.owner_id = note_amendments.owner_id and n.id = note_amendments.note_id and n.signed_at is not null));
--> statement-breakpoint

-- A letter belongs to the client, who reads and answers it; nobody writes one in somebody else's name.
drop policy own on letters;
--> statement-breakpoint
create policy own on letters for select to app_member
  using (owner_id = (select app_actor_id()) and (select app_preview_of()) is null);
--> statement-breakpoint
create policy own_answers on letters for update to app_member
  using (owner_id = (select app_actor_id()) and answer is null and withdrawn_at is null and (select app_preview_of()) is null)
  with check (owner_id = (select app_actor_id()));
--> statement-breakpoint
create policy author_takes_back on letters for update to app_member
  using (author_id = (select app_actor_id()) and answer is null and withdrawn_at is null and (select app_preview_of()) is null)
  with check (author_id = (select app_actor_id()) and answer is null);
--> statement-breakpoint

-- What was sent is what is approved, and what is approved is what is signed.
create function app_guard_letter() returns trigger
  language plpgsql set search_path = ''
  as $$
  declare me uuid := public.app_actor_id();
  begin
    if me is null then return new; end if;
    if tg_op = 'INSERT' then
      if new.author_id <> me or new.owner_id = me or new.answered_at is not null or new.answer is not null
         or new.answer_words is not null or new.signed_at is not null or new.withdrawn_at is not null then
        raise exception 'a letter begins unanswered, in its author''s name' using errcode = '42501';
      end if;
      return new;
    end if;
    if (new.owner_id, new.id, new.relationship_id, new.author_id, new.kind, new.recipient, new.content, new.sent_at, new.scopes)
       is distinct from
       (old.owner_id, old.id, old.relationship_id, old.author_id, old.kind, old.recipient, old.content, old.sent_at, old.scopes) then
      raise exception 'a letter that was sent is not changed' using errcode = '42501';
    end if;
    if (new.answer, new.answered_at, new.answer_words) is distinct from (old.answer, old.answered_at, old.answer_words) then
      if me <> old.owner_id or old.answer is not null or old.withdrawn_at is not null then
        raise exception 'only the client answers, once' using errcode = '42501';
      end if;
      if new.answer = 'approved' and (
        not exists (select 1 from public.care_relationships r
          where r.client_id = old.owner_id and r.id = old.relationship_id and r.psychologist_id = old.author_id
            and r.started_at is not null and r.ended_at is null and r.paused_at is null and (r.ends_at is null or r.ends_at > now()))
        or exists (select 1 from unnest(old.scopes) as used(scope) where not exists (select 1 from public.consents c
          where c.owner_id = old.owner_id and c.relationship_id = old.relationship_id and c.psychologist_id = old.author_id
            and c.scope = used.scope and c.withdrawn_at is null))) then
        raise exception 'what it draws on is not shared any more' using errcode = '42501';
      end if;
    end if;
    if new.signed_at is distinct from old.signed_at
       and (me <> old.author_id or old.answer is distinct from 'approved' or old.signed_at is not null) then
      raise exception 'only its author signs an approved letter' using errcode = '42501';
    end if;
    if new.withdrawn_at is distinct from old.withdrawn_at
       and (me <> old.author_id or old.answer is not null or old.withdrawn_at is not null) then
      raise exception 'only its author takes a letter back' using errcode = '42501';
    end if;
    return new;
  end $$;
--> statement-breakpoint
create trigger letters_guard before insert or update on letters
  for each row execute function app_guard_letter();
--> statement-breakpoint

-- The psychologist's copy is the letter the client was shown, until they take it back or the client declines.
create function app_guard_letter_draft() returns trigger
  language plpgsql set search_path = ''
  as $$
  begin
    if old.letter_id is null or public.app_actor_id() is null then return new; end if;
    if (new.client_id, new.relationship_id, new.kind, new.recipient, new.content, new.letter_id, new.deleted_at)
       is distinct from
       (old.client_id, old.relationship_id, old.kind, old.recipient, old.content, old.letter_id, old.deleted_at)
       and exists (select 1 from public.letters l where l.author_id = old.owner_id and l.id = old.letter_id
         and l.withdrawn_at is null and l.answer is distinct from 'declined') then
      raise exception 'a letter on its way is not changed' using errcode = '42501';
    end if;
    return new;
  end $$;
--> statement-breakpoint
create trigger letter_drafts_guard before update on letter_drafts
  for each row execute function app_guard_letter_draft();
