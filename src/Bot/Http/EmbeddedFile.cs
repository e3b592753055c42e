using System.Reflection;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace CommunityBot.Bot.Http;

/// <summary>A file of a page that is part of the executable. Browsers keep it and ask whether it has changed.</summary>
public sealed class EmbeddedFile
{
    private readonly byte[] _bytes;
    private readonly string _contentType;
    private readonly EntityTagHeaderValue _tag;

    /// <param name="name">Its file name, which is unique among the pages' files.</param>
    public EmbeddedFile(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Page.{name}")
            ?? throw new ArgumentException($"There is no embedded page file '{name}'.", nameof(name));
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        _bytes = bytes.ToArray();
        _tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(_bytes).AsSpan(0, 8))}\"");
        _contentType = Path.GetExtension(name) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            var other => throw new ArgumentException($"Pages have no files of type '{other}'.", nameof(name)),
        };
    }

    /// <summary>Sends it: only its own scripts and styles run in it.</summary>
    public IResult Send(HttpContext context)
    {
        Head(context);
        return Results.Bytes(_bytes, _contentType, entityTag: _tag);
    }

    /// <summary>Sends it in the place of what was asked for.</summary>
    public IResult Instead(HttpContext context, int status)
    {
        Head(context);
        context.Response.StatusCode = status;
        return Results.Bytes(_bytes, _contentType);
    }

    private static void Head(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = AnswerHeaders.OwnPage;
        context.Response.Headers.CacheControl = "no-cache";
    }
}

public static class EmbeddedFiles
{
    public static RouteHandlerBuilder MapFile(this IEndpointRouteBuilder routes, string address, string name)
    {
        var file = new EmbeddedFile(name);
        return routes.MapGet(address, file.Send);
    }
}
