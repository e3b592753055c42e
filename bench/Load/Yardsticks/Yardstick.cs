using System.Security.Cryptography;
using System.Text;

namespace CommunityBot.Load.Yardsticks;

/// <summary>
/// A server to measure the bot by: Kestrel, the check of the signature, a log that is on disk before it answers, and, where it makes
/// replies, the reading of the event and the call to LINE's API. It keeps what it acknowledges and does nothing else.
/// </summary>
internal sealed class Yardstick(string name, bool makesReplies, Func<string, IKept> log)
{
    public static readonly IReadOnlyList<Yardstick> OfFiles =
    [
        new("bare server", makesReplies: false, folder => new FlushedFile(folder)),
        new("limit", makesReplies: true, folder => new FlushedFile(folder)),
        new("limit with SQLite", makesReplies: true, folder => new ThreeInserts(folder)),
    ];

    public static readonly Yardstick OnPostgreSql = new("bare Npgsql", makesReplies: true, connection => new SameStatements(connection));

    private static readonly byte[] s_key = Encoding.UTF8.GetBytes(Workload.Secret);

    public string Name => name;

    public bool MakesReplies => makesReplies;

    public static Yardstick Called(string name) => OfFiles.Append(OnPostgreSql).First(one => one.Name == name);

    /// <summary>Serves until the process is ended, or a reply fails.</summary>
    public async Task Run(Uri address, string place, Uri line)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address.ToString());
        await using var app = builder.Build();
        using var kept = log(place);
        var replies = new Replies(line);
        app.MapGet("/healthz", () => "ok");
        app.MapPost("/webhooks/line", (HttpContext http) => Take(http, kept, replies));
        await await Task.WhenAny(app.RunAsync(), replies.Send(CancellationToken.None));
    }

    /// <summary>Answers once it is kept; the reply goes out after that, as the bot's does.</summary>
    private async Task Take(HttpContext http, IKept kept, Replies replies)
    {
        var body = new byte[(int)(http.Request.ContentLength ?? 0)];
        await http.Request.Body.ReadExactlyAsync(body, http.RequestAborted);
        var given = Convert.FromBase64String(http.Request.Headers["x-line-signature"].ToString());
        if (!CryptographicOperations.FixedTimeEquals(given, HMACSHA256.HashData(s_key, body)))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var signIn = makesReplies ? SignIn.Read(body) : new SignIn(body);
        await kept.Keep(signIn);
        if (makesReplies)
            replies.Add(signIn);
    }
}
