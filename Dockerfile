# syntax=docker/dockerfile:1
# Verbatim in a container: docker build -t verbatim . && docker compose up -d. README, "In a container", says more.

FROM node:24-alpine AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY scripts/build.ts scripts/
COPY src src
COPY commands commands
COPY briefs briefs
COPY samples samples
RUN npm run build
# What runs needs no declarations, source maps and readmes: they are more than half of it.
RUN npm ci --omit=dev --ignore-scripts \
 && find node_modules -type f \( -name '*.map' -o -name '*.ts' -o -name '*.mts' -o -name '*.cts' -o -name '*.md' \) -delete

FROM node:24-alpine
ENV NODE_ENV=production \
    DATABASE_URL=/data/verbatim.db \
    METRICS_PORT=9464
WORKDIR /app
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/dist dist
COPY --from=build /build/samples samples
COPY LICENSE README.md .env.example ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
# In PID 1's place a signal reaches Node itself: no npm and no shell stands between.
ENTRYPOINT ["node", "--max-semi-space-size=2", "/app/dist/src/app/start.js"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9464/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
