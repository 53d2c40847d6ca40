-- What took a competence's place is asked for row by row wherever competences are told or indexed. Without an index of its own a framework that
-- has just been written, of which the planner has no statistics yet, has all its associations gone through for each of its competences.
create index association_replaced on association (origin) where type = 'replacedBy';
