#!/bin/bash
# Runs once, when the volume is empty: the owner of the tables, the application that may not change what was recorded, their
# database.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set=owner_password="$ASSENT_OWNER_PASSWORD" --set=app_password="$ASSENT_APP_PASSWORD" <<'SQL'
create role assent_owner login password :'owner_password';
create role assent_app login password :'app_password';
create database assent owner assent_owner;
SQL
