-- The look for courses that lead to what has ended comes every minute.
create index qualification_operational_end on qualification (operational_end) where operational_end is not null;
create index course_warned on course (id) where warnings is not null and state = 'published';
