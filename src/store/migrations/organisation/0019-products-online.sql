-- Passes and vouchers that the audience buys by itself (docs/rules/passes.md#bought-online).

-- Whether the public pages offer it.
alter table pass_product add column on_sale boolean not null default false;

-- Vouchers that are offered: their values in minor units, and how many months each pays from the day it is paid.
create table voucher_offer (
  edition_id uuid primary key references edition (id),
  amounts integer[] not null check (cardinality(amounts) between 1 and 12 and 0 < all (amounts)),
  months integer not null check (months between 1 and 120)
);

-- What is issued once the order is paid: the kind of pass, or for how many months the voucher pays. Null for what was
-- issued with its order.
alter table order_product
  add column pass_product_id uuid references pass_product (id),
  add column voucher_months integer check (voucher_months > 0),
  add constraint order_product_issued_as check (
    case kind when 'pass' then voucher_months is null else pass_product_id is null end);

-- Pages say what is on sale.
create trigger grow_public_version after insert or update or delete on pass_product
  for each statement execute function grow_public_version();
create trigger grow_public_version after insert or update or delete on voucher_offer
  for each statement execute function grow_public_version();
