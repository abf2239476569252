-- The day on which a paper brought an article; null: not known.
alter table press_entry add column appeared_on date;
