using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace CommunityBot.Bot.Tests;

/// <summary>A quiet server on a port of its own, for whatever stands in for a platform.</summary>
public static class StandInServer
{
    /// <summary>Not started, so that it can be told what to answer.</summary>
    public static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        return builder.Build();
    }
}
