-- Accounts of staff, kept by better-auth (names mapped in store/sign-in/tables.ts), shared by all organisations.
create table staff (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  email text not null unique,
  email_verified boolean not null,
  image text,
  second_factor boolean,
  last_sign_in_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table staff_session (
  id uuid primary key default gen_random_uuid(),
  staff_id uuid not null references staff (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  -- Always empty: the house keeps no addresses of its staff.
  ip_address text,
  user_agent text,
  -- Began with a one-time link: the password may be set without the old one (docs/rules/roles.md#links).
  by_link boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null
);
create index staff_session_staff on staff_session (staff_id);

create table staff_credential (
  id uuid primary key default gen_random_uuid(),
  staff_id uuid not null references staff (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  -- scrypt.
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null
);
create index staff_credential_staff on staff_credential (staff_id);

create table staff_verification (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index staff_verification_identifier on staff_verification (identifier);

create table staff_second_factor (
  id uuid primary key default gen_random_uuid(),
  staff_id uuid not null references staff (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean,
  failed_verification_count integer,
  locked_until timestamptz
);
create index staff_second_factor_staff on staff_second_factor (staff_id);
create index staff_second_factor_secret on staff_second_factor (secret);

-- One-time sign-in links, by the SHA-256 of their secret.
create table sign_in_link (
  digest bytea primary key,
  staff_id uuid not null references staff (id) on delete cascade,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_link_staff on sign_in_link (staff_id);

-- Who works where, and as what (docs/rules/roles.md).
create table member (
  organisation text not null references organisation (slug),
  staff_id uuid not null references staff (id),
  roles text[] not null check (
    cardinality(roles) > 0 and roles <@ array['admin', 'programmer', 'box-office', 'door', 'press']
  ),
  joined_at timestamptz not null,
  removed_at timestamptz,
  primary key (organisation, staff_id)
);
create index member_staff on member (staff_id);

-- Keys for programs, by the SHA-256 of the key.
create table token (
  id uuid primary key default gen_random_uuid(),
  organisation text not null references organisation (slug),
  name text not null check (name <> ''),
  prefix text not null,
  digest bytea not null unique,
  scopes text[] not null check (
    cardinality(scopes) > 0 and scopes <@ array['programme:read', 'programme:write', 'press:write',
      'box-office:read', 'box-office:write', 'door', 'admin']
  ),
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index token_organisation on token (organisation);

-- Tries of passwords and codes, counted for all processes of an installation (docs/rules/roles.md#tries).
create table rate_limit (
  key text primary key,
  points integer not null default 0,
  expire bigint
);

-- What the installation keeps to itself: the key that signs session cookies.
create table secret (
  name text primary key,
  value text not null
);
