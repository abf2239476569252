-- Nobody is accredited yet: an embargo is one for everybody.
alter table press_kit drop column early_for_accredited;
