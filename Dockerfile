# syntax=docker/dockerfile:1

# Dateline in a container. No build step and no tsx either: Node 24 runs the TypeScript as it is.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json ./
COPY commands ./commands
COPY seeds ./seeds
COPY src ./src
# The image's own user without rights: the application can read its files and change none of them.
# What it keeps lies in a folder of its own: mount a volume there, or it goes with the container.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s --retries=3 CMD ["node", "src/health/check.ts"]
# No npm in between: signals must reach the process that leaves in good order.
CMD ["node", "src/main.ts"]
