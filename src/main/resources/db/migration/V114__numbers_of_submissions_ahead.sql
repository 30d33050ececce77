-- A number of a submission is drawn from a supply, and each new supply is a commit of its own. A long list needs hundreds of thousands of
-- them: with the usual supply of 32 the embedded database wrote all it held thousands of times over while it took one in.
alter table submission alter column id set cache 5000;
