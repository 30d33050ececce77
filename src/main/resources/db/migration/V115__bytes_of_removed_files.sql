-- What is in a file of a conversation goes for good when it is removed. What was removed before that held is taken out now; its name and checksum stay.
update conversation_attachment set content = cast('' as bytea) where removed_at is not null;
