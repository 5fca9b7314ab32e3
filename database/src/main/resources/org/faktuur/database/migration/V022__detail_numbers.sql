-- Numbers of drafts' details are drawn a thousand at a time: a store that keeps books safe writes them down at every
-- drawing.
alter table project_invoice_detail alter column id set cache 1000;
