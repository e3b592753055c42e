using System.Globalization;
using System.Net;
using System.Text;
using CommunityBot.Bot.Channels.Discord.Interactions;

namespace CommunityBot.Bot.Tests.Discord;

public sealed class DiscordSignatureTests(OneDiscord discord) : IClassFixture<OneDiscord>
{
    private const string Ping = """{"id":"1","application_id":"845027738276462632","type":1,"token":"t","version":1}""";
    private static readonly byte[] s_ping = Encoding.UTF8.GetBytes(Ping);

    private static string Timestamp => Seconds(DiscordScene.Now);

    [Fact]
    public async Task A_ping_is_answered_with_a_pong()
    {
        using var response = await discord.Scene.Bot.Http.Interact(Ping, DiscordScene.Now);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("""{"type":1}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public static TheoryData<string?, string?> Wrong => new()
    {
        { null, Timestamp },
        { DiscordKey.OfTheTest.Sign(Timestamp, s_ping), null },
        { null, null },
        { "", Timestamp },
        { "zz" + DiscordKey.OfTheTest.Sign(Timestamp, s_ping)[2..], Timestamp },
        { DiscordKey.OfTheTest.Sign(Timestamp, s_ping)[2..], Timestamp },
        { DiscordKey.OfTheTest.Sign(Timestamp, s_ping) + "00", Timestamp },
        { new string('0', 128), Timestamp },
        { DiscordKey.OfSomebodyElse.Sign(Timestamp, s_ping), Timestamp },
        { DiscordKey.OfTheTest.Sign(Timestamp, [.. s_ping, (byte)' ']), Timestamp },
        { DiscordKey.OfTheTest.Sign(Timestamp, s_ping), Seconds(DiscordScene.Now.AddSeconds(1)) },
        { DiscordKey.OfTheTest.Sign("soon", s_ping), "soon" },
        { DiscordKey.OfTheTest.Sign("-1", s_ping), "-1" },
        { DiscordKey.OfTheTest.Sign("99999999999999999999", s_ping), "99999999999999999999" },
        { SignedAt(TimeSpan.FromSeconds(-301)), Seconds(DiscordScene.Now.AddSeconds(-301)) },
        { SignedAt(TimeSpan.FromSeconds(301)), Seconds(DiscordScene.Now.AddSeconds(301)) },
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task Whatever_is_not_signed_by_Discord_just_now_is_turned_away(string? signature, string? timestamp)
    {
        using var response = await discord.Scene.Bot.Http.InteractBytes(s_ping, signature, timestamp);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(-299)]
    [InlineData(299)]
    public async Task Clocks_may_be_a_little_apart(int seconds)
    {
        using var response = await discord.Scene.Bot.Http.Interact(Ping, DiscordScene.Now.AddSeconds(seconds));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":1}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"id":"1","type":2,"token":"t","data":{"name":"\ud800"}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"id":"1","type":99,"token":"t"}""", HttpStatusCode.OK)]
    [InlineData("""{"id":"1","type":2,"token":"t","data":{"name":"check-in"}}""", HttpStatusCode.Accepted)]
    [InlineData("""{"id":"x","type":2,"token":"t","data":{"name":"help"},"user":{"id":"1"}}""", HttpStatusCode.Accepted)]
    [InlineData("""{"id":"1","type":2,"token":"t","data":{"name":"no-such-command"},"user":{"id":"1"}}""", HttpStatusCode.OK)]
    public async Task What_is_signed_and_not_understood_does_no_harm(string body, HttpStatusCode status)
    {
        using var response = await discord.Scene.Bot.Http.Interact(body, DiscordScene.Now);

        Assert.Equal(status, response.StatusCode);
        Assert.Empty(discord.Scene.Discord.Calls);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task More_than_Discord_ever_sends_is_not_read(bool chunked)
    {
        using var response = await discord.Scene.Bot.Http.InteractBytes(new byte[600 * 1024], new string('0', 128), Timestamp, chunked);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", true)]
    [InlineData("D75A980182B10AB7D54BFED3C964073A0EE172F3DAA62325AF021A68F707511A", true)]
    [InlineData("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511", false)]
    [InlineData("g75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", false)]
    [InlineData("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f7075119", false)]
    [InlineData("0100000000000000000000000000000000000000000000000000000000000000", false)]
    [InlineData("", false)]
    public void A_key_is_a_point_of_the_curve_in_hexadecimal(string publicKey, bool isKey) => Assert.Equal(isKey, InteractionSignature.IsKey(publicKey));

    private static string SignedAt(TimeSpan away) => DiscordKey.OfTheTest.Sign(Seconds(DiscordScene.Now + away), s_ping);

    private static string Seconds(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
