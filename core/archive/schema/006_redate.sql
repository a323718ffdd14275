-- Version 6: the identity of a review without an id of its source begins with '~' where its
-- day is no part of it (reckoned back, or told no better than to the week), so that such a
-- review is found when its day is told later. The digest behind it is what it was.

UPDATE review SET identity = '~' || substr(identity, 2)
WHERE identity >= '#' AND identity < '$' AND length(identity) = 33
AND EXISTS (SELECT 1 FROM revision v WHERE v.id = review.revision_id
	AND (v.relative <> 0 OR v.precision > 3 OR v.precision = 0));
