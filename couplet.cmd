@echo off
rem Runs Couplet: finds a JDK and starts it; in a checkout it first builds the generator when its sources are newer than its jar.
rem Sentences in this file are English and ASCII, because cmd reads it in the console's code page; Couplet's own are not.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "TARGET=%HOME_DIR%\generator\target"
set "PACKAGED="
if exist "%HOME_DIR%\..\couplet-1.0.0.jar" set "PACKAGED=yes"
if defined PACKAGED for %%d in ("%HOME_DIR%\..") do set "TARGET=%%~fd"
set "JAR=%TARGET%\couplet-1.0.0.jar"
set "ASKED=%TEMP%\couplet-%RANDOM%.txt"

rem The console's code page: messages are written in it.
set "PAGE=65001"
for /f "tokens=2 delims=:." %%c in ('chcp') do for /f "tokens=1" %%d in ("%%c") do set "PAGE=%%d"
set "CHARSET=UTF-8"
if "%PAGE%"=="936" set "CHARSET=GBK"
if "%PAGE%"=="54936" set "CHARSET=GB18030"
if "%PAGE%"=="950" set "CHARSET=Big5"
if "%PAGE%"=="437" set "CHARSET=IBM437"
if "%PAGE%"=="850" set "CHARSET=IBM850"
if "%PAGE%"=="1252" set "CHARSET=windows-1252"

rem The user's locale decides the language of messages.
set "USER_LOCALE=en"
for /f "tokens=3" %%l in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul ^| find "LocaleName"') do set "USER_LOCALE=%%l"

set "JAVA="
if defined JAVA_HOME call :try_java "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for /f "delims=" %%j in ('where java.exe 2^>nul') do if not defined JAVA call :try_java "%%j"
if not defined JAVA (
  echo Couplet needs a JDK 17 or newer: install one, or let JAVA_HOME point to it. 1>&2
  exit /b 3
)

if defined PACKAGED goto start
if /i "%~1"=="test" goto test
call :up_to_date || call :build || exit /b 3
:start
call :archive
set "FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr -Djdk.console=java.base"
if exist "%ARCHIVE%" (
  "%JAVA%" %FLAGS% "-XX:SharedArchiveFile=%ARCHIVE%" -Dcouplet.locale=%USER_LOCALE% -Dcouplet.charset=%CHARSET% -jar "%JAR%" %*
) else (
  "%JAVA%" %FLAGS% -Dcouplet.locale=%USER_LOCALE% -Dcouplet.charset=%CHARSET% -jar "%JAR%" %*
)
exit /b %ERRORLEVEL%

:test
call :find_maven || exit /b 3
pushd "%HOME_DIR%"
call "%MVN%" -B verify %2 %3 %4 %5 %6 %7 %8 %9
set "RESULT=%ERRORLEVEL%"
popd
exit /b %RESULT%

rem Takes a java that is new enough. The release file beside it says so without starting it.
:try_java
if not exist "%~1" exit /b 1
set "VERSION="
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~dp1..\release" 2^>nul') do set "VERSION=%%~v"
if defined VERSION goto judge_java
"%~1" -version 2>"%ASKED%"
for /f "tokens=3" %%v in ('findstr /c:" version " "%ASKED%"') do if not defined VERSION set "VERSION=%%~v"
del "%ASKED%" >nul 2>&1
:judge_java
for /f "tokens=1 delims=.-+" %%v in ("%VERSION%") do set "VERSION=%%v"
if not defined VERSION exit /b 1
if %VERSION% LSS 17 exit /b 1
set "JAVA=%~1"
exit /b 0

rem Maven compiles with the JDK found here, which may not be the first on PATH.
:find_maven
set "MVN="
if defined MAVEN_HOME if exist "%MAVEN_HOME%\bin\mvn.cmd" set "MVN=%MAVEN_HOME%\bin\mvn.cmd"
if not defined MVN for /f "delims=" %%m in ('where mvn.cmd 2^>nul') do if not defined MVN set "MVN=%%m"
if not defined MVN (
  echo Building needs Maven 3.8 or newer: put its bin folder on PATH, or set MAVEN_HOME. 1>&2
  exit /b 1
)
"%JAVA%" -XshowSettings:properties -version 2>"%ASKED%"
for /f "tokens=1* delims==" %%i in ('findstr /c:"java.home = " "%ASKED%"') do for /f "tokens=*" %%h in ("%%j") do set "JAVA_HOME=%%h"
del "%ASKED%" >nul 2>&1
if exist "%JAVA_HOME%\bin\javac.exe" exit /b 0
echo "%JAVA_HOME%" is only a runtime; building needs a whole JDK 17 or newer. 1>&2
exit /b 1

rem Whether the jar is newer than its sources. An archive that is older than the jar goes.
:up_to_date
powershell -NoProfile -Command "$j=Get-Item -LiteralPath $env:JAR -ErrorAction SilentlyContinue; if(-not $j){exit 1}; Get-ChildItem -Path (Join-Path $env:TARGET '*.jsa*') | Where-Object LastWriteTime -lt $j.LastWriteTime | Remove-Item -ErrorAction SilentlyContinue; $h=$env:HOME_DIR; $n=Get-ChildItem -LiteralPath (Join-Path $h 'pom.xml'),(Join-Path $h 'generator\pom.xml'),(Join-Path $h 'generator\src\main') -Recurse -File | Where-Object LastWriteTime -gt $j.LastWriteTime | Select-Object -First 1; if($n){exit 1}"
exit /b %ERRORLEVEL%

:build
call :find_maven || exit /b 1
echo Building the generator (a few minutes the first time) ... 1>&2
pushd "%HOME_DIR%"
call "%MVN%" -B -q -DskipTests package 1>&2
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" (
  echo The generator could not be built; the reason is above. 1>&2
  exit /b 1
)
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTime=Get-Date"
exit /b 0

rem A class-data archive halves the time to start. It is made by building a small brochure; where it can't be made, all works without.
:archive
set "ARCHIVE=%TARGET%\couplet-%VERSION%.jsa"
if exist "%ARCHIVE%" exit /b 0
if exist "%ARCHIVE%.none" exit /b 0
set "PRACTICE=%TARGET%\practice-%RANDOM%"
"%JAVA%" -jar "%JAR%" init --quiet "%PRACTICE%" >nul 2>&1
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-XX:ArchiveClassesAtExit=%PRACTICE%\classes" -jar "%JAR%" build --quiet --project "%PRACTICE%" >nul 2>&1
if errorlevel 1 (
  type nul >"%ARCHIVE%.none"
) else (
  move /y "%PRACTICE%\classes" "%ARCHIVE%" >nul 2>&1
)
rmdir /s /q "%PRACTICE%" >nul 2>&1
exit /b 0
