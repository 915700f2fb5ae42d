import { words } from './words.ts';

/** Products and services that are named like people, places or words. They are systems: nothing that they do is blame. */
export const PRODUCTS = words(`
  activemq ada airbyte airflow akamai alembic alexa algolia alice_in_chains alpine amazon amplitude android angular
  ansible ant apache apigee apollo appdynamics argo argocd artemis asana athena atlas auth0 aws azure babel backstage
  bamboo bamboohr bard bazel beam bigquery bigtable bitbucket bitlocker boomi bugsnag buildkite bun caddy cadence
  calico cargo cassandra cdk celery centos ceph chaosmonkey chef chrome chromium cilium circleci citrix claude
  clickhouse cloudflare cloudformation cloudtrail cloudwatch cobol cockroach cockroachdb codecov concourse conda
  confluence consul copilot cortana cortex couchbase couchdb cron crossplane crowdstrike crystal_reports cypress
  dagster dask databricks datadog dataflow dbt debezium debian defender deno dependabot django docker drone druid
  dynamodb dynatrace edge elasticsearch electron elixir elm ember entra envoy erlang eslint etcd exchange facebook
  falco fargate fastly fedora figma firebase firefox firehose flannel flask flink fluentbit fluentd flux flyway
  fortran freshdesk galera gcp gemini gerrit github gitlab gluster go golang google gradle grafana graphql gremlin
  guardduty hadoop haproxy harbor haskell hasura hazelcast heapster helm hera hermes heroku heron hibernate hive
  honeycomb hudson icinga influx influxdb intercom intune ios istio jaeger jasmine java javascript jenkins jest jira
  julia jupyter kafka kerberos keycloak kibana kinesis knex kong kotlin kubelet kubernetes kustomize lambda laravel
  launchdarkly ldap lightstep linkerd linux liquibase litmus logstash loki longhorn looker lua lucene macos mailgun
  mariadb materialize maven memcached mercury meta metabase microsoft mimir minio mixpanel mocha mongo mongodb
  mulesoft mysql nagios nats netflix netlify newrelic nginx node nomad notion npm okta opensearch openstack
  opentelemetry opsgenie opus packer pagerduty pandas patroni percona percy perl pgbouncer phoenix php pingdom pip
  playwright pnpm portworx postgres postgresql presto prettier prisma prometheus pubsub pulsar pulumi puppet puppeteer
  python pytorch rabbitmq rails rancher ray react redhat redis redpanda renovate rollbar rollup rook route53 ruby rust
  safari salesforce salt saltstack samza sbt scala scylla segment selenium sendgrid sensu sentinelone sentry sequelize
  servicenow sharepoint sherlock sidekiq siri skaffold slack snowflake snyk solr sonarqube spanner spark spinnaker
  splunk spring squid stackdriver statuspage storm stripe supabase superset svelte swift systemd tableau teamcity
  tekton telegraf tempo temporal tensorflow terraform thanos tines titan traefik transifex travis trello trino trivy
  twilio twitter tyk typescript ubuntu vagrant varnish vault vector velero vercel victoria_metrics victoriametrics
  virtualbox vite vitess vmware vue weave weblate webpack windows wiz workday yarn zabbix zendesk zeus zipkin
  zookeeper zscaler
`);
