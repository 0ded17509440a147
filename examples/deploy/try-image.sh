#!/usr/bin/env bash
# Runs an image as a server would: read-only, without rights, by an ordinary user. Says what of it travels over a network.
#   examples/deploy/try-image.sh botrules
set -euo pipefail
cd "$(dirname "$0")/../.."
image=${1:?the name of an image}
most=$((120 * 1000 * 1000))

size=$(docker save "$image" | gzip | wc -c)
echo "$image weighs $((size / 1000 / 1000)) MB, compressed as a registry sends it."
[ "$size" -le "$most" ] || { echo "That is more than $((most / 1000 / 1000)) MB."; exit 1; }

container=$(docker run --detach --read-only --tmpfs /tmp --tmpfs /data:uid=1000 --cap-drop ALL \
  --security-opt no-new-privileges --env VERIFY_TOKEN=try --env APP_SECRET=try \
  --volume "$PWD/rules:/rules:ro" --publish 127.0.0.1::3000 --publish 127.0.0.1::9464 "$image")
trap 'docker logs "$container"; docker rm --force "$container" > /dev/null' EXIT

admin=$(docker port "$container" 9464 | head -n 1)
for _ in $(seq 50); do curl --silent --fail "http://$admin/readyz" > /dev/null && break; sleep 0.2; done
curl --silent --show-error --fail "http://$admin/readyz" > /dev/null
hook=http://$(docker port "$container" 3000 | head -n 1)/webhook
[ "$(curl --silent "$hook?hub.mode=subscribe&hub.verify_token=try&hub.challenge=42")" = 42 ]
[ "$(docker exec "$container" id -u)" = 1000 ]
docker stop --time 15 "$container" > /dev/null
[ "$(docker inspect --format '{{.State.ExitCode}}' "$container")" = 0 ]
echo "It runs read-only as an ordinary user, answers the platform, and ends when it is told to."
