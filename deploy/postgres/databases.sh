#!/usr/bin/env bash
# Gives each service a role and a database of its own, which no other role can connect to. The postgres image runs this
# once, when its data folder is empty: a service added later needs the three statements by hand, or a fresh volume.
set -euo pipefail

for service in keycloak qualification_tracking competence_catalogue; do
  variable="${service^^}_PASSWORD"
  [ -n "${!variable:-}" ] || { echo "databases.sh: set $variable, the password of the role $service" >&2; exit 1; }
  SERVICE_PASSWORD="${!variable}" \
    psql --no-psqlrc --set ON_ERROR_STOP=1 --set service="$service" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\getenv password SERVICE_PASSWORD
CREATE ROLE :"service" LOGIN PASSWORD :'password';
CREATE DATABASE :"service" OWNER :"service";
REVOKE ALL ON DATABASE :"service" FROM PUBLIC;
SQL
done
