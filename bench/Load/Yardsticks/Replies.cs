using System.Net.Http.Headers;
using System.Text;
using System.Threading.Channels;

namespace CommunityBot.Load.Yardsticks;

/// <summary>Sends a line of text for each reply token, as many at once as the bot does.</summary>
internal sealed class Replies(Uri line)
{
    public const string Words = "已簽到";

    private const int AtOnce = 32;

    private readonly Channel<string> _tokens = Channel.CreateUnbounded<string>();

    public void Add(SignIn signIn) => _tokens.Writer.TryWrite(signIn.ReplyToken);

    /// <summary>Ends when one of them is not taken.</summary>
    public async Task Send(CancellationToken cancel)
    {
        using var http = new HttpClient { BaseAddress = line };
        await await Task.WhenAny(Enumerable.Range(0, AtOnce).Select(_ => Send(http, cancel)));
    }

    private async Task Send(HttpClient http, CancellationToken cancel)
    {
        await foreach (var token in _tokens.Reader.ReadAllAsync(cancel))
        {
            var body = Encoding.UTF8.GetBytes($$"""{"replyToken":"{{token}}","messages":[{"type":"text","text":"{{Words}}"}]}""");
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var response = await http.PostAsync(new Uri("v2/bot/message/reply", UriKind.Relative), content, cancel);
            response.EnsureSuccessStatusCode();
        }
    }
}
