-- Since when a book is made the way it is: rounds that were closed before are no reason to make it.
alter table figure_book add column made_since timestamp with time zone default current_timestamp not null;
