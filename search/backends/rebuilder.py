"""Fills a new index while the old one serves, and changes them in one step."""

import time

from modelsearch.backends.elasticsearchbase import ElasticsearchAtomicIndexRebuilder

from search.engines import canary

DAY = 24 * 60 * 60 * 1000  # milliseconds; an index that nobody finished within it is left over


class Rebuilder(ElasticsearchAtomicIndexRebuilder):
    """modelsearch's own, but no search and no writing meets two indexes of one name, or none."""

    def start(self):
        self._remove_left_over()
        return super().start()

    def finish(self):
        canary.write(self.index)
        replaced = [{"remove_index": {"index": name}} for name in self._names_in_the_way()]
        add = {"add": {"index": self.index.name, "alias": self.alias.name}}
        self.index.es.indices.update_aliases(actions=[*replaced, add])

    def _names_in_the_way(self):
        """Whatever bears the name: indexes behind it, or one that was made by a stray write."""
        indices = self.index.es.indices
        return list(indices.get(index=self.alias.name, ignore_unavailable=True))

    def _remove_left_over(self):
        found = self.index.es.indices.get(index=f"{self.alias.name}_*")
        before = time.time() * 1000 - DAY
        for name, made in found.items():
            if not made["aliases"] and int(made["settings"]["index"]["creation_date"]) < before:
                self.index.es.indices.delete(index=name)
