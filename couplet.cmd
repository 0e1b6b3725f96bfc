@echo off
rem Runs Couplet from a checkout: finds a JDK, builds the generator when its sources are newer than its jar, and starts it.
rem Sentences in this file are English and ASCII, because cmd reads it in the console's code page; Couplet's own are not.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\generator\target\couplet-1.0.0.jar"

rem The console's code page: messages are written in it.
set "CHARSET=UTF-8"
for /f "tokens=2 delims=:." %%c in ('chcp') do for /f "tokens=1" %%d in ("%%c") do set "PAGE=%%d"
if "%PAGE%"=="936" set "CHARSET=GBK"
if "%PAGE%"=="54936" set "CHARSET=GB18030"
if "%PAGE%"=="950" set "CHARSET=Big5"
if "%PAGE%"=="437" set "CHARSET=IBM437"
if "%PAGE%"=="850" set "CHARSET=IBM850"
if "%PAGE%"=="1252" set "CHARSET=windows-1252"

rem The user's locale decides the language of messages.
set "USER_LOCALE=en"
for /f "tokens=3" %%l in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul ^| find "LocaleName"') do set "USER_LOCALE=%%l"

set "JAVA=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1" ^| find "version"') do if not defined VERSION set "VERSION=%%~v"
for /f "tokens=1 delims=.-+" %%v in ("%VERSION%") do set "VERSION=%%v"
if not defined VERSION goto no_java
if %VERSION% LSS 17 goto no_java

if /i "%~1"=="test" goto test

powershell -NoProfile -Command "$j=Get-Item -LiteralPath $env:JAR -ErrorAction SilentlyContinue; if(-not $j){exit 1}; $h=$env:HOME_DIR; $n=Get-ChildItem -LiteralPath \"$h\pom.xml\",\"$h\generator\pom.xml\",\"$h\generator\src\main\",\"$h\templates\" -Recurse -File | Where-Object LastWriteTime -gt $j.LastWriteTime | Select-Object -First 1; if($n){exit 1}"
if not errorlevel 1 goto run
call :find_maven || exit /b 3
echo Building the generator (a few minutes the first time) ... 1>&2
pushd "%HOME_DIR%"
call "%MVN%" -B -q -DskipTests package 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
  echo The generator could not be built; the reason is above. 1>&2
  exit /b 3
)
copy /b "%JAR%"+,, "%JAR%" >nul

:run
set "ARCHIVE=%HOME_DIR%\generator\target\couplet-%VERSION%.jsa"
set "FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if %VERSION% GEQ 24 set "FLAGS=%FLAGS% --enable-native-access=ALL-UNNAMED"
if exist "%ARCHIVE%" for /f %%n in ('dir /b /o-d /t:w "%HOME_DIR%\generator\target\couplet-1.0.0.jar" "%ARCHIVE%" 2^>nul') do (
  if /i "%%n"=="couplet-1.0.0.jar" del "%ARCHIVE%" >nul 2>&1
  goto archive_checked
)
:archive_checked
if not exist "%ARCHIVE%" if exist "%HOME_DIR%\content\site.yaml" (
  "%JAVA%" %FLAGS% -XX:ArchiveClassesAtExit="%ARCHIVE%" -cp "%JAR%" org.couplet.cli.Main check --quiet --project "%HOME_DIR%" >nul 2>&1
)
if exist "%ARCHIVE%" (
  "%JAVA%" %FLAGS% -XX:SharedArchiveFile="%ARCHIVE%" -Dcouplet.locale=%USER_LOCALE% -Dcouplet.charset=%CHARSET% -cp "%JAR%" org.couplet.cli.Main %*
) else (
  "%JAVA%" %FLAGS% -Dcouplet.locale=%USER_LOCALE% -Dcouplet.charset=%CHARSET% -cp "%JAR%" org.couplet.cli.Main %*
)
exit /b %ERRORLEVEL%

:test
call :find_maven || exit /b 3
pushd "%HOME_DIR%"
call "%MVN%" -B verify
set "BUILT=%ERRORLEVEL%"
popd
exit /b %BUILT%

:find_maven
set "MVN="
if defined MAVEN_HOME if exist "%MAVEN_HOME%\bin\mvn.cmd" set "MVN=%MAVEN_HOME%\bin\mvn.cmd"
if not defined MVN for /f "delims=" %%m in ('where mvn.cmd 2^>nul') do if not defined MVN set "MVN=%%m"
if defined MVN exit /b 0
echo Building needs Maven 3.8 or newer: put its bin folder on PATH, or set MAVEN_HOME. 1>&2
exit /b 1

:no_java
echo Couplet needs a JDK 17 or newer: install one, or let JAVA_HOME point to it. 1>&2
exit /b 3
