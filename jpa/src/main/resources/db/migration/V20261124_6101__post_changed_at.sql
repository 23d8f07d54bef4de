UPDATE post SET changed_at = posted_at WHERE changed_at IS NULL;
