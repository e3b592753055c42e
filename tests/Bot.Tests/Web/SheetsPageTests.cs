using System.IO.Compression;
using System.IO.Pipelines;
using System.Net;
using System.Xml.Linq;
using CommunityBot.Bot.Web.Sheets;
using CommunityBot.Communities;
using CommunityBot.Files.Formats;
using CommunityBot.Links;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Sheets;
using CommunityBot.Stores;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Web;

/// <summary>匯出 in a browser: what somebody asked for, for them alone, and nothing of it stays.</summary>
public sealed class SheetsPageTests : IAsyncLifetime
{
    private static readonly DateTimeOffset s_now = new(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8));
    private static readonly SheetWish s_attendance = new(SheetKind.Attendance);
    private readonly SettableClock _clock = new(s_now);
    private RunningBot _bot = null!;
    private Community _own = null!;
    private Community _other = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _bot = await RunningBot.Start(services => services.AddSingleton<TimeProvider>(_clock), "--Demo:Enabled=false");
        await _bot.Change(records =>
        {
            (_own, _other) = (Meet(records, "AI 社群", "林召集", "王小明"), Meet(records, "資安社群", "黃召集", "許志明"));
            return true;
        });
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Looking_uses_nothing_up_and_the_press_downloads_what_is_ones_own()
    {
        var before = Files();
        var address = await LinkOf("林召集", s_attendance with { From = new(2025, 5, 1), Until = new(2025, 5, 31) });
        foreach (var method in (HttpMethod[])[HttpMethod.Head, HttpMethod.Get, HttpMethod.Head, HttpMethod.Get])
        {
            using var looked = await Send(method, address);
            Assert.NotEqual("attachment", looked.Content.Headers.ContentDisposition?.DispositionType);
        }

        using var answer = await Send(HttpMethod.Post, address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(
            ("attachment", "出席 114.05.01-114.05.31.xlsx"),
            (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal("filename*=UTF-8''", $"{answer.Content.Headers.ContentDisposition}".Split("; ")[^1][.."filename*=UTF-8''".Length]);
        var cells = await Cells(answer);
        Assert.Contains("王小明", cells);
        Assert.Contains("日期：114/05/01–114/05/31", string.Concat(cells), StringComparison.Ordinal);
        Assert.DoesNotContain("許志明", cells);
        Assert.DoesNotContain("資安社群", cells);
        Assert.Equal(before, Files());
    }

    [Fact]
    public async Task A_member_has_only_their_own_rows_and_a_list_if_wished()
    {
        var me = await _bot.Read(records => records.People.Named("王小明")[0].Id);

        using var answer = await Send(HttpMethod.Post, await LinkOf("王小明", s_attendance with { Person = me, IsCsv = true, IsCommonEra = true }));

        var lines = (await answer.Content.ReadAsStringAsync(Cancel)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("AI 社群,2025/05/26,", lines[1], StringComparison.Ordinal);
        Assert.Contains("王小明", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_in_sheet_is_of_its_meeting_and_gone_once_that_is_called_off()
    {
        var meeting = await _bot.Read(records => records.Meetings.OfKind(_own.Id, "routine")[0]);
        var wish = new SheetWish(SheetKind.SignInSheet) { Community = _own.Id, Meeting = meeting.Id };
        var (mine, theirs, off) = (await LinkOf("林召集", wish), await LinkOf("黃召集", wish), await LinkOf("林召集", wish));

        using var answer = await Send(HttpMethod.Post, mine);
        var cells = await Cells(answer);
        Assert.Contains("王小明", cells);
        Assert.DoesNotContain("許志明", cells);
        using (var other = await Send(HttpMethod.Post, theirs))
            Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        await _bot.Change(records =>
        {
            records.Meetings.Update(meeting with { CancelledAt = s_now });
            return true;
        });
        using var late = await Send(HttpMethod.Post, off);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }

    /// <summary>Whoever tries cannot tell why.</summary>
    [Fact]
    public async Task One_that_is_used_expired_guessed_changed_or_of_what_is_not_theirs_any_more_looks_like_none()
    {
        var (used, changed, others, left, expired) = (
            await LinkOf("林召集", s_attendance), await LinkOf("林召集", s_attendance with { Community = _own.Id }),
            await LinkOf("林召集", s_attendance with { Community = _other.Id }), await LinkOf("黃召集", s_attendance), await LinkOf("林召集", s_attendance));
        using (var first = await Send(HttpMethod.Post, used))
            Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        changed = changed.Split('.')[0] + "." + (s_attendance with { Community = _other.Id }).Write();
        await _bot.Change(records =>
        {
            records.People.Put(_other.Id, records.People.Named("黃召集")[0].Id, [new Place(Role.Convener, PersonKind.Own, new Tenure(Until: new(2025, 5, 25)))]);
            return true;
        });

        string[] links = [used, changed, others, left, used.Split('.')[0], "/link/guessed." + s_attendance.Write()];
        var none = await Said("/link/guessed");
        foreach (var address in links)
            Assert.Equal(none, await Said(address));
        _clock.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal(none, await Said(expired));

        async Task<(HttpStatusCode, string, string)> Said(string address)
        {
            using var answer = await Send(HttpMethod.Post, address);
            var headers = string.Join('\n', answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Date").Select(header =>
                $"{header.Key}: {string.Join(',', header.Value)}").Order(StringComparer.Ordinal));
            return (answer.StatusCode, headers, await answer.Content.ReadAsStringAsync(Cancel));
        }
    }

    /// <summary>What is made waits for the reader, and ends with them.</summary>
    [Fact]
    public async Task Nothing_is_made_beyond_what_is_read_and_an_abort_ends_it()
    {
        using var abort = new CancellationTokenSource();
        var (pipe, made, ended) = (new Pipe(), 0, false);
        var context = new DefaultHttpContext { RequestAborted = abort.Token };
        context.Response.Body = pipe.Writer.AsStream();
        var download = new SheetDownload(isCsv: false, "名冊", _ => Task.FromResult(new Book(Sheet.Of(["a"], Endless()))));
        var sending = Task.Run(() => download.ExecuteAsync(context), Cancel);

        var begun = await pipe.Reader.ReadAsync(Cancel);
        Assert.Equal("PK"u8, begun.Buffer.FirstSpan[..2]);
        pipe.Reader.AdvanceTo(begun.Buffer.Start, begun.Buffer.End);
        var last = 0;
        await Eventually.IsTrue(() => last == (last = Volatile.Read(ref made)), "it waits for its reader");
        Assert.False(sending.IsCompleted);
        Assert.InRange(last, 1, 20_000);
        await abort.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.True(ended);

        async IAsyncEnumerable<object?[]> Endless()
        {
            var random = new Random(15);
            try
            {
                while (true)
                {
                    Interlocked.Increment(ref made);
                    yield return [$"{random.NextInt64()}"];
                    await Task.CompletedTask;
                }
            }
            finally
            {
                ended = true;
            }
        }
    }

    private Task<string> LinkOf(string name, SheetWish wish) => _bot.Change(records => "/link/" + records.Links.Give(
        new PrivateLink { Person = records.People.Named(name)[0].Id, For = LinkPurpose.Sheets, ExpiresAt = s_now.AddMinutes(30), Once = true }, wish.Write()));

    private async Task<HttpResponseMessage> Send(HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = _bot.Http.BaseAddress };
        return await http.SendAsync(request, Cancel);
    }

    private static async Task<List<string>> Cells(HttpResponseMessage answer)
    {
        using var package = new ZipArchive(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Cancel)));
        var sheets = package.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).ToList();
        return
        [
            .. sheets.SelectMany(sheet => XDocument.Load(sheet.Open()).Descendants()).Where(part => part.Name.LocalName == "t").Select(part => part.Value),
        ];
    }

    private string[] Files() =>
        [.. Directory.GetFiles(_bot.Services.GetRequiredService<DataFolder>().Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static Community Meet(IRecords records, string name, string convener, string member)
    {
        var community = records.Communities.Add(TestRulebooks.Programme, name, "");
        var meeting = records.Meetings.Plan(
            new MeetingPlan { Community = community.Id, Kind = "routine", Topic = "共備", StartsAt = s_now.AddHours(-4), EndsAt = s_now.AddHours(-2) });
        foreach (var (who, role) in new[] { (convener, Role.Convener), (member, Role.Member) })
        {
            var person = records.People.Add(who, "勤益科大", "", "");
            records.People.Put(community.Id, person.Id, role, PersonKind.Own);
            records.Attendance.Add(new AttendanceEntry { Meeting = meeting.Id, Person = person.Id, Act = AttendanceAct.SignedIn, At = meeting.StartsAt });
        }

        return community;
    }
}
