-- Whether a session was ever opened for people. One that is cancelled while it is prepared was never told to municipalities and is not told
-- as cancelled either; of those cancelled until now nobody can say any more, they are told as before.
alter table training_session add column announced boolean default false not null;

update training_session set announced = true where state <> 'DRAFT';
