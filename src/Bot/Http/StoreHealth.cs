using System.Globalization;
using CommunityBot.Records;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CommunityBot.Bot.Http;

/// <summary>
/// Whether the store takes a change, and soon: a mark is written, as a disk that is full or read-only still answers whoever only reads. However
/// often it is asked, the mark is written every few seconds. What is wrong goes to the log, and to whoever runs <c>doctor</c>; the world is told
/// that something is.
/// </summary>
public sealed class StoreHealth(IStore store, TimeProvider time, ILogger<StoreHealth> log) : IHealthCheck, IDisposable
{
    private const string Mark = "last-ready";
    private const string NotNow = "資料庫現在不能寫入，請在這台機器上執行 doctor。 ／ The store cannot be written now; run doctor on its machine.";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_between = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _one = new(1);
    private HealthCheckResult? _last;
    private long _at;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_last is { } last && time.GetElapsedTime(_at) <= s_between)
                return last;
            var tried = await Try(wasWell: _last?.Status != HealthStatus.Unhealthy, cancellationToken);
            (_last, _at) = (tried, time.GetTimestamp());
            return tried;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<HealthCheckResult> Try(bool wasWell, CancellationToken cancel)
    {
        try
        {
            await store
                .Change(records => records.Marks.Set(Mark, time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture)), cancel)
                .WaitAsync(s_patience, time, cancel);
            if (!wasWell)
                log.LogInformation("The store takes changes again");
            return HealthCheckResult.Healthy();
        }
        catch (Exception fault) when (fault is StoreUnavailableException or TimeoutException)
        {
            if (wasWell)
                log.LogError("The store takes no changes: {Why}", fault.Message);
            return HealthCheckResult.Unhealthy(NotNow);
        }
    }
}
