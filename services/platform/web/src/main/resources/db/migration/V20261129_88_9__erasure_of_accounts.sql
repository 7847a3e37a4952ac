-- Erasing a person takes their sign-in name out of the log at the door; the entries themselves stay.
grant update (username, by_username) on access.sign_in_log to assent_app;
grant delete on access.invitation to assent_app;
