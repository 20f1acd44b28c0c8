@echo off
rem Runs Palmares from a checkout, building it first if it is not built or older than its sources.
rem PALMARES_JAVA_OPTS replaces the options given to the JVM; JAVA_HOME chooses which one.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%app\target\palmares.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

set "RELEASE="
for /f "tokens=3" %%v in ('""%JAVA%" -XshowSettings:properties -version 2>&1 | findstr /c:"java.specification.version""') do set "RELEASE=%%v"
if not defined RELEASE (
    echo palmares: no java found: install a JDK 17 or newer, or set JAVA_HOME to one>&2
    exit /b 3
)
if "%RELEASE:~0,2%"=="1." set "RELEASE=8"
if %RELEASE% LSS 17 (
    echo palmares: this is Java %RELEASE%: install a JDK 17 or newer, or set JAVA_HOME to one>&2
    exit /b 3
)

rem Whether the JAR is missing, or older than anything it is made of.
set "STALE="
if not exist "%JAR%" set "STALE=yes"
if not defined STALE if exist "%HOME_DIR%pom.xml" for /f %%s in ('powershell -NoProfile -Command "$jar = (Get-Item '%JAR%').LastWriteTime; if (Get-ChildItem '%HOME_DIR%pom.xml', '%HOME_DIR%*\pom.xml', '%HOME_DIR%*\src\main' -Recurse | Where-Object LastWriteTime -gt $jar | Select-Object -First 1) { 'yes' }"') do set "STALE=%%s"
if not defined STALE goto run

where mvn >nul 2>nul
if errorlevel 1 (
    echo palmares: not built yet and no mvn found: install Maven 3.8.6 or newer>&2
    exit /b 3
)
echo palmares: building; this happens once>&2
pushd "%HOME_DIR%"
call mvn -q -B -DskipTests -pl app -am package 1>&2
if errorlevel 1 (
    popd
    echo palmares: the build failed, for the reason above>&2
    exit /b 3
)
popd
powershell -NoProfile -Command "(Get-Item '%JAR%').LastWriteTime = Get-Date"

:run
if not defined PALMARES_JAVA_OPTS set "PALMARES_JAVA_OPTS=-XX:+UseSerialGC -Xmx256m"
"%JAVA%" %PALMARES_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
