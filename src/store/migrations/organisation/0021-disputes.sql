-- Payments that buyers dispute with their bank (docs/rules/payments.md#disputes).
create table dispute (
  id uuid primary key default gen_random_uuid(),
  payment_id uuid not null references payment (id),
  order_id uuid not null references "order" (id),
  -- What the provider calls it.
  reference text not null unique,
  amount integer not null check (amount > 0),
  currency text not null,
  state text not null check (state in ('inquiry', 'open', 'won', 'lost', 'closed')),
  -- The provider's word for why.
  reason text not null,
  respond_by timestamptz,
  opened_at timestamptz not null,
  changed_at timestamptz not null
);
create index dispute_order on dispute (order_id);

alter table money_move add column dispute_id uuid references dispute (id);
drop index money_move_payment;
create unique index money_move_payment on money_move (payment_id)
  where amount > 0 and refund_id is null and dispute_id is null;
create index money_move_dispute on money_move (dispute_id) where dispute_id is not null;

create function refuse_second_dispute() returns trigger language plpgsql as $$
declare gone integer; disputed integer;
begin
  execute format('select coalesce(-sum(amount), 0) from %I.money_move where dispute_id = $1', tg_table_schema)
    into gone using new.dispute_id;
  execute format('select amount from %I.dispute where id = $1', tg_table_schema) into disputed using new.dispute_id;
  if gone not in (0, disputed) then
    raise exception 'Dispute % moves % where it may move % or nothing', new.dispute_id, gone, disputed;
  end if;
  return null;
end $$;
create trigger disputed_once after insert on money_move for each row when (new.dispute_id is not null)
  execute function refuse_second_dispute();
