// Written by `npm run generate` from @secretlint/secretlint-rule-preset-recommend 13.0.7 (MIT, Copyright azu):
// its patterns, repetitions bounded so that each reads in linear time. Left out:
//   aws: an account number is no credential
//   filter-comments: comments that steer the tool
//   gcp: looks at files of other kinds
import type { Secret } from './secrets.ts';

export const SECRETS: readonly Secret[] = [
  {
    name: 'an AWS access key',
    keywords: ['a3t', 'akia', 'agpa', 'aida', 'aroa', 'aipa', 'anpa', 'anva', 'asia'],
    pattern: /\b(A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}\b/g,
  },
  {
    name: 'an AWS access key',
    keywords: ['secret'],
    group: '1',
    pattern:
      /["']?(?:AWS|aws|Aws)?_?(?:SECRET|secret|Secret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)["']?\s{0,64}(?::|=>|=)\s{0,64}["']?([A-Za-z0-9/\+=]{40})["']?\b/dg,
  },
  {
    name: 'a private key',
    keywords: ['private key'],
    pattern:
      /-----BEGIN[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----\n?([A-Za-z0-9+/=\s\\]{100,10000})\n?-----END[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----/gm,
  },
  {
    name: 'an npm token',
    keywords: [':x-oauth-basic@github'],
    pattern: /https?:\/\/(.{1,256}):x-oauth-basic@github.com\//g,
  },
  {
    name: 'an npm token',
    keywords: ['npm_'],
    pattern: /(?<!\p{L})npm_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])/gu,
  },
  {
    name: 'a password in a URL',
    keywords: ['http', 'ftp'],
    group: 'password',
    pattern:
      /(?<protocol>(?:https?|ftp|ftps)):\/\/(?<user>[-a-zA-Z0-9_]{1,256}):(?<password>[-a-zA-Z0-9_]{1,256})@[-a-zA-Z0-9%._+~#=]{1,256}\.[a-zA-Z0-9()]{1,6}\b/dg,
  },
  {
    name: 'a Slack token',
    keywords: ['xoxb-', 'xoxp-', 'xapp-', 'xoxa-', 'xoxo-', 'xoxr-'],
    pattern: /\b(?:xoxb|xoxp|xapp|xoxa|xoxo|xoxr)-(?:\d-)?(?:[a-zA-Z0-9]{1,40}-){1,64}[a-zA-Z0-9]{1,40}\b/g,
  },
  {
    name: 'a Slack token',
    keywords: ['https://hooks.slack.com/services/t'],
    pattern: /https:\/\/hooks\.slack\.com\/services\/T[a-zA-Z0-9]{1,40}\/B[a-zA-Z0-9]{1,40}\/[a-zA-Z0-9]{1,40}/gi,
  },
  {
    name: 'a SendGrid key',
    keywords: ['sg.'],
    pattern: /(?<!\p{L})SG\.\w{1,128}\.\w{1,128}([-_]?)\w{1,128}(?!\w)/gu,
  },
  {
    name: 'a Shopify token',
    keywords: ['shppa_', 'shpca_', 'shpat_', 'shpss_'],
    pattern: /(?<!\p{L})(shppa|shpca|shpat|shpss)_[a-zA-Z0-9]{32,64}(?![a-zA-Z0-9])/gu,
  },
  {
    name: 'a Stripe key',
    keywords: ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'],
    pattern: /(?<!\p{L})(?<prefix>sk_live|sk_test|rk_live|rk_test)_[a-zA-Z0-9]{24,99}(?![a-zA-Z0-9])/gu,
  },
  {
    name: 'a GitHub token',
    keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    pattern: /(?<!\p{L})(?<type>ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])/gu,
  },
  {
    name: 'a GitHub token',
    keywords: ['github_pat_'],
    pattern: /(?<!\p{L})(?<type>github_pat)_[A-Za-z0-9_]{82}(?![A-Za-z0-9_])/gu,
  },
  {
    name: 'a GitHub token',
    keywords: ['ghs_'],
    pattern:
      /(?<!\p{L})(?<type>ghs)_[0-9]{1,20}_[A-Za-z0-9_-]{1,1000}\.[A-Za-z0-9_-]{1,10000}\.[A-Za-z0-9_-]{1,1000}(?![A-Za-z0-9_-])/gu,
  },
  {
    name: 'a GitLab token',
    keywords: ['glpat-'],
    pattern: /(?<!\p{L})glpat-[A-Za-z0-9_-]{20,128}(?![A-Za-z0-9_-])/gu,
  },
  {
    name: 'a Grafana token',
    keywords: ['glc_'],
    pattern: /(?<!\p{L})glc_[A-Za-z0-9+/]{32,400}={0,2}(?![A-Za-z0-9+/=])/gu,
  },
  {
    name: 'a Grafana token',
    keywords: ['glsa_'],
    pattern: /(?<!\p{L})glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}(?![A-Fa-f0-9])/gu,
  },
  {
    name: 'an OpenAI key',
    keywords: ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 't3blbkfj'],
    pattern:
      /sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20}/g,
  },
  {
    name: 'an Anthropic key',
    keywords: ['sk-ant-api0'],
    pattern: /(?<!\p{L})sk-ant-api0\d-[A-Za-z0-9_-]{90,128}AA(?![A-Za-z0-9_-])/gu,
  },
  {
    name: 'a Groq key',
    keywords: ['gsk_'],
    pattern: /(?<!\p{L})gsk_[a-zA-Z0-9]{52}(?![a-zA-Z0-9])/gu,
  },
  {
    name: 'a Hugging Face token',
    keywords: ['hf_'],
    pattern: /(?<!\p{L})hf_[a-zA-Z]{34}(?![a-zA-Z])/gu,
  },
  {
    name: 'a Linear token',
    keywords: ['lin_api_'],
    pattern: /(?<!\p{L})lin_api_[a-zA-Z0-9_]{32,128}(?![a-zA-Z0-9_])/gu,
  },
  {
    name: 'a Notion token',
    keywords: ['ntn_'],
    pattern: /(?<!\p{L})ntn_[0-9]{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])/gu,
  },
  {
    name: 'a 1Password token',
    keywords: ['ops_'],
    pattern: /(?<!\p{L})ops_(ey[A-Za-z0-9+/=]{100,1280}fQ={0,2})(?![A-Za-z0-9+/=])/gu,
  },
  {
    name: 'a database password',
    keywords: ['mongodb'],
    group: 'password',
    pattern:
      /mongodb(?:\+srv)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/dgi,
  },
  {
    name: 'a database password',
    keywords: ['mysql'],
    group: 'password',
    pattern:
      /(?:jdbc:)?mysql(?:x)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/dgi,
  },
  {
    name: 'a database password',
    keywords: ['postgres'],
    group: 'password',
    pattern:
      /postgres(?:ql)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/dgi,
  },
  {
    name: 'a Vault token',
    keywords: ['hvs.'],
    pattern: /(?<!\p{L})hvs\.[A-Za-z0-9_-]{90,120}(?![A-Za-z0-9_-])/gu,
  },
  {
    name: 'a Vault token',
    keywords: ['hvb.'],
    pattern: /(?<!\p{L})hvb\.[A-Za-z0-9_-]{138,300}(?![A-Za-z0-9_-])/gu,
  },
  {
    name: 'a Vault token',
    keywords: ['hvr.'],
    pattern: /(?<!\p{L})hvr\.[A-Za-z0-9_-]{90,120}(?![A-Za-z0-9_-])/gu,
  },
  {
    name: 'a Vercel token',
    keywords: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
    pattern: /(?<!\p{L})(?<prefix>vcp|vci|vca|vcr|vck)_[A-Za-z0-9]{20,60}(?![A-Za-z0-9])/gu,
  },
  {
    name: 'a Databricks token',
    keywords: ['dapi'],
    pattern: /(?<!\p{L})dapi[A-Fa-f0-9]{32}(?:-[0-9])?(?![A-Fa-f0-9])/gu,
  },
  {
    name: 'a Docker token',
    keywords: ['dckr_pat_'],
    pattern: /(?<!\p{L})dckr_pat_[a-zA-Z0-9_-]{27}(?![a-zA-Z0-9_-])/gu,
  },
  {
    name: 'a Figma token',
    keywords: ['figd_'],
    pattern: /(?<!\p{L})figd_[A-Za-z0-9_-]{40,200}(?![A-Za-z0-9_-])/gu,
  },
  {
    name: 'a Cloudflare token',
    keywords: ['cfk_', 'cfut_', 'cfat_'],
    pattern: /(?<!\p{L})(?<prefix>cfk|cfut|cfat)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])/gu,
  },
  {
    name: 'a Tailscale key',
    keywords: ['tskey-'],
    pattern: /(?<!\p{L})tskey-(?<type>[a-z]{2,20})-[0-9A-Za-z_]{8,40}-[0-9A-Za-z_]{16,60}(?![0-9A-Za-z_])/gu,
  },
];
