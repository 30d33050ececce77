-- A flag's history is read by everybody, and printed: that something was agreed is told there without the title of the conversation, which a
-- section may keep to itself. Titles changed since are known by the moment of the agreement.
update flag_event set reason = '合意した行動あり'
where kind = 'DECIDED' and to_state = 'ACTING' and reason <> '' and exists (
  select 1
  from action_flag
  join agreed_action on agreed_action.id = action_flag.action_id
  join conversation on conversation.id = agreed_action.conversation_id
  join action_event on action_event.action_id = agreed_action.id and action_event.kind = 'AGREED'
  where action_flag.flag_id = flag_event.flag_id
    and action_event.actor = flag_event.actor
    and (conversation.title = flag_event.reason
      or flag_event.happened_at between action_event.happened_at and action_event.happened_at + interval '5' second));
