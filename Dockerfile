# The API with the rules of this repository, on port 8080. The same publish step runs outside a container: deploy/publish FOLDER.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN deploy/publish /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# Sessions and keys live outside the image: mount /data, writable for the user app, with keys.json in it.
VOLUME /data
ENV ASPNETCORE_HTTP_PORTS=8080 keys=/data/keys.json keep__sqlite=/data/sessions.db
# Mounts do not always tell of changed files.
ENV reload__pollSeconds=10
USER app
EXPOSE 8080
ENTRYPOINT ["dotnet", "DiagnosisEngine.Api.dll"]
