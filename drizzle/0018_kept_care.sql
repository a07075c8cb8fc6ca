ALTER TABLE "care_relationships" DROP CONSTRAINT "care_relationships_psychologist_fk";
