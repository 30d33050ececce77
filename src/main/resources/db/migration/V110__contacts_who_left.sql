-- Whoever has left a post is not reached there any more: telephone and mail of contacts go when they do.
update municipal_contact set phone = '', email = '' where gone;
