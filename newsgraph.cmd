@echo off
rem newsgraph: turns news articles into a knowledge graph. "newsgraph --help" lists the commands.
rem It runs a release, which brings its libraries in the folder lib; a checkout is built by "mvnw.cmd -Prelease -DskipTests package".
setlocal enabledelayedexpansion
set "home=%~dp0"
set "home=%home:~0,-1%"

set "jar="
for %%f in ("%home%\lib\newsgraph-cli-*.jar") do set "jar=%%f"
if not defined jar (
  echo newsgraph: the folder lib is missing. Unpack the whole release, or build one: mvnw.cmd -Prelease -DskipTests package 1>&2
  exit /b 2
)

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo newsgraph: no Java found. Install a Java 17 or newer, or set JAVA_HOME to one. 1>&2
  exit /b 2
)
set "version="
for /f "tokens=3" %%v in ('""%java%" -version 2^>^&1" ^| findstr /i "version"') do if not defined version set "version=%%~v"
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if !major! LSS 17 (
  echo newsgraph: Java %version% is too old. Install a Java 17 or newer, or set JAVA_HOME to one. 1>&2
  exit /b 2
)

rem The server and the small commands need little; extraction holds the language models.
set "heap=1g"
if "%~1"=="extract" set "heap=1700m"
if "%~1"=="show" set "heap=1700m"
if "%~1"=="up" set "heap=1700m"
if "%~1"=="scale" set "heap=3g"
if "%~1"=="load" if "%~2"=="--bulk" set "heap=3g"
if defined NEWSGRAPH_HEAP set "heap=%NEWSGRAPH_HEAP%"

"%java%" -Xmx%heap% -XX:+UseParallelGC -XX:-OmitStackTraceInFastThrow -XX:MetaspaceSize=128m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 "-Dnewsgraph.home=%home%" -cp "%jar%" org.newsgraph.cli.Newsgraph %*
exit /b %errorlevel%
