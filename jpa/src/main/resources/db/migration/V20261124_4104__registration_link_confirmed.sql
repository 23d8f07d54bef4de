-- Links made before there was an automatic decision are a person's.
UPDATE registration SET link_state = 'CONFIRMED' WHERE resident_id IS NOT NULL;
