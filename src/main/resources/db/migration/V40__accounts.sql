-- A password somebody else chose opens nothing but the page where one chooses one's own.
alter table user_account add column password_temporary boolean default false not null;
-- Counted up to end all sessions of an account at once.
alter table user_account add column sessions_ended integer default 0 not null;
alter table user_account add column last_signed_in_at timestamp with time zone;
